import type { ContributesLink, DependsLink, ImplementsLink, SuccessionContent } from "./types";

/** Tasks that serve a further goal beside the one they stand under; the weight counts there, beside its measures. */
export const contributes: readonly ContributesLink[] = [
  {
    taskId: "task-venture-first-batch",
    goalId: "goal-technology-transfer",
    weight: 2,
  },
  {
    taskId: "task-platform-catalogue",
    goalId: "goal-technology-transfer",
    weight: 2,
  },
  {
    taskId: "task-transfer-brokers",
    goalId: "goal-internal-venture",
    weight: 1,
  },
  {
    taskId: "task-youth-committees",
    goalId: "goal-internal-venture",
    weight: 1,
  },
  {
    taskId: "task-suitable-technology",
    goalId: "goal-transfer-platform",
    weight: 1,
  },
  {
    taskId: "task-demand-matching",
    goalId: "goal-transfer-platform",
    weight: 1,
  },
  { taskId: "task-joint-projects", goalId: "goal-influence-west", weight: 2 },
  { taskId: "task-annual-meeting", goalId: "goal-influence-west", weight: 3 },
  {
    taskId: "task-international-forum",
    goalId: "goal-influence-west",
    weight: 2,
  },
  {
    taskId: "task-backbone-curriculum",
    goalId: "goal-brand-system",
    weight: 2,
  },
  { taskId: "task-remote-teaching", goalId: "goal-brand-system", weight: 2 },
  { taskId: "task-first-aid", goalId: "goal-grassroots-backbone", weight: 2 },
  { taskId: "task-committee-rules", goalId: "goal-responsibility", weight: 1 },
  { taskId: "task-annual-report", goalId: "goal-plan-mechanism", weight: 1 },
  {
    taskId: "old-task-gcp-training",
    goalId: "old-goal-special-training",
    weight: 1,
  },
  { taskId: "old-task-theme-forums", goalId: "old-goal-influence", weight: 2 },
];

export const depends: readonly DependsLink[] = [
  { taskId: "task-annual-evaluation", onTaskId: "task-annual-breakdown" },
  { taskId: "task-midterm-evaluation", onTaskId: "task-annual-evaluation" },
  { taskId: "task-final-evaluation", onTaskId: "task-midterm-evaluation" },
  { taskId: "task-archive-digitise", onTaskId: "task-archive-rules" },
  { taskId: "task-venture-first-batch", onTaskId: "task-venture-scheme" },
  { taskId: "task-venture-first-batch", onTaskId: "task-venture-fund" },
  { taskId: "task-venture-evaluation", onTaskId: "task-venture-first-batch" },
  { taskId: "task-backbone-classes-1", onTaskId: "task-backbone-curriculum" },
  { taskId: "task-backbone-classes-2", onTaskId: "task-backbone-classes-1" },
  { taskId: "task-platform-operation", onTaskId: "task-platform-scheme" },
  { taskId: "task-joint-projects", onTaskId: "task-ethics-recognition" },
  { taskId: "task-transfer-contracts", onTaskId: "task-transfer-guidance" },
  { taskId: "task-transfer-contracts", onTaskId: "task-clinical-validation" },
  { taskId: "task-committee-renewal", onTaskId: "task-committee-rules" },
  { taskId: "task-international-forum", onTaskId: "task-bilingual-site" },
  { taskId: "old-task-youth-mentors", onTaskId: "old-task-youth-roster" },
  { taskId: "old-task-app-build", onTaskId: "old-task-app-design" },
  { taskId: "old-task-app-launch", onTaskId: "old-task-app-build" },
];

/** Few on purpose: the full framework is another city's and serves as an example. */
export const implementsLinks: readonly ImplementsLink[] = [
  {
    elementId: "goal-grassroots-backbone",
    ideaId: "idea-1346-grassroots-year",
  },
  {
    elementId: "measure-grassroots-support",
    ideaId: "idea-1346-grassroots-year",
  },
  { elementId: "task-remote-teaching", ideaId: "idea-1346-digital-year" },
  { elementId: "measure-standards", ideaId: "idea-1346-standards" },
  { elementId: "goal-transfer-platform", ideaId: "idea-1346-innovation" },
];

export const successions: readonly SuccessionContent[] = [
  {
    fromGoalId: "old-goal-influence",
    toGoalId: "goal-influence-west",
    type: "revised",
    shareBp: 10_000,
  },
  {
    fromGoalId: "old-goal-youth-pool",
    toGoalId: "goal-internal-venture",
    type: "split",
    shareBp: 3_500,
  },
  {
    fromGoalId: "old-goal-youth-pool",
    toGoalId: "goal-grassroots-backbone",
    type: "split",
    shareBp: 6_500,
  },
  {
    fromGoalId: "old-goal-joint-research",
    toGoalId: "goal-transfer-platform",
    type: "carried-over",
    shareBp: 10_000,
  },
  {
    fromGoalId: "old-goal-annual-conference",
    toGoalId: "goal-brand-system",
    type: "merged",
    shareBp: 10_000,
  },
  {
    fromGoalId: "old-goal-special-training",
    toGoalId: "goal-brand-system",
    type: "merged",
    shareBp: 10_000,
  },
];

/** Goals of the new plan that no old goal flows into (新增). */
export const newGoalIds: readonly string[] = [
  "goal-plan-mechanism",
  "goal-responsibility",
  "goal-technology-transfer",
  "goal-committee-governance",
  "goal-international-exchange",
];
