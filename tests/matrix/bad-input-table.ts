import type { Form } from "#tests/matrix/writing-table";

/** A form of a page, filled in wrongly: everything else stays as the page offers it. */
export interface BadInput {
  readonly what: string;
  readonly form: keyof typeof forms;
  readonly with: Form;
  /** The field the answer names; null where the answer is about the whole. */
  readonly field: string | null;
  /** 422 unless given. */
  readonly status?: number;
}

/** Where each form stands, who sends it, and what it would take to be right. */
export const forms = {
  phase: {
    ...{ by: "council" as const, route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?add=phase" },
    ...{ intent: "add-phase", right: { titleZh: "馆藏阶段", startsOn: "2026-01-01", endsOn: "2026-12-31" } },
  },
  goal: {
    ...{ by: "council" as const, route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?add=goal" },
    ...{ intent: "add-element", right: { titleZh: "馆藏新目标" } },
  },
  element: {
    ...{ by: "council" as const, route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?edit=goal-now" },
    ...{ intent: "edit-element", right: { titleZh: "馆藏目标改" } },
  },
  weight: {
    ...{ by: "council" as const, route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?edit=goal-now" },
    ...{ intent: "weigh-element", right: { weight: "7" } },
  },
  milestone: {
    ...{ by: "council" as const, route: "routes/plans.$planId.outline", at: "/plans/plan-now/outline?edit=task-own" },
    ...{ intent: "add-milestone", right: { titleZh: "馆藏里程碑", dueOn: "2026-06-30" } },
  },
  plan: {
    ...{ by: "council" as const, route: "routes/plans.new", at: "/plans/new" },
    ...{ intent: "create-plan", right: { titleZh: "馆藏新规划", startsOn: "2026-01-01", endsOn: "2030-12-31" } },
  },
  words: {
    ...{ by: "council" as const, route: "routes/plans.$planId._index", at: "/plans/plan-now?index" },
    ...{ intent: "edit-plan", right: { missionZh: "立足高新" } },
  },
  status: {
    ...{ by: "council" as const, route: "routes/plans.$planId._index", at: "/plans/plan-now?index" },
    intent: "set-plan-status",
    right: { status: "adopted", bodyId: "body-council", adoptedOn: "2026-01-05", resolutionTitleZh: "决议" },
  },
  report: {
    ...{ by: "own" as const, route: "routes/work", at: "/work" },
    ...{ intent: "report-progress", right: { "rows.task-own.percent": "60", "rows.task-own.done": "完成" } },
  },
  contribution: {
    ...{ by: "own" as const, route: "routes/work", at: "/work?link=task-own" },
    ...{ intent: "link-task", right: { goalIds: "goal-further", weight: "3" } },
  },
  period: {
    ...{ by: "administrator" as const, route: "routes/admin.calendar", at: "/admin/calendar" },
    intent: "add-period",
    right: { nameZh: "馆藏规划期", startsOn: "2150-01-01", endsOn: "2154-12-31" },
  },
  rules: {
    ...{ by: "administrator" as const, route: "routes/admin.rules", at: "/admin/rules" },
    ...{ intent: "set-health-rules", right: { watchFrom: "15" } },
  },
  retention: {
    ...{ by: "administrator" as const, route: "routes/admin.backup", at: "/admin/backup" },
    ...{ intent: "set-backup-rules", right: { keepDays: "21" } },
  },
  rename: {
    ...{ by: "administrator" as const, route: "routes/admin.units", at: "/admin/units?unit=unit-quality" },
    ...{ intent: "rename-unit", right: { nameZh: "馆藏质控部" } },
  },
  closing: {
    ...{ by: "administrator" as const, route: "routes/admin.units", at: "/admin/units?unit=unit-quality" },
    ...{ intent: "close-unit", right: { closedOn: "2026-12-31" } },
  },
  merger: {
    ...{ by: "administrator" as const, route: "routes/admin.units" },
    ...{ at: "/admin/units?unit=unit-quality&into=unit-academic", intent: "merge-units", right: {} },
  },
} as const;

const tooLong = "长".repeat(201);
const megabyte = "a".repeat(1024 * 1024);

export const badInputs: readonly BadInput[] = [
  { what: "no title", form: "phase", with: { titleZh: "", titleEn: "" }, field: "titleZh" },
  { what: "a title of blanks", form: "phase", with: { titleZh: " \u3000\t" }, field: "titleZh" },
  { what: "a title over 200 characters", form: "phase", with: { titleZh: tooLong }, field: "titleZh" },
  { what: "a control character", form: "phase", with: { titleZh: "阶段\u0007" }, field: "titleZh" },
  { what: "a null character", form: "phase", with: { titleZh: "阶\u0000段" }, field: "titleZh" },
  { what: "a line break in a title", form: "phase", with: { titleEn: "Phase\nof two lines" }, field: "titleEn" },
  { what: "1 MB in a title", form: "phase", with: { titleZh: megabyte }, field: "titleZh" },
  {
    what: "dates in the wrong order",
    form: "phase",
    with: { startsOn: "2026-12-31", endsOn: "2026-01-01" },
    field: "endsOn",
  },
  { what: "30 February", form: "phase", with: { startsOn: "2025-02-30" }, field: "startsOn" },
  { what: "a thirteenth month", form: "phase", with: { endsOn: "2026-13-01" }, field: "endsOn" },
  { what: "a date in words", form: "phase", with: { startsOn: "明天" }, field: "startsOn" },
  { what: "an instant for a date", form: "phase", with: { startsOn: "2026-01-01T00:00:00Z" }, field: "startsOn" },
  { what: "no date", form: "phase", with: { startsOn: "" }, field: "startsOn" },
  { what: "dates outside the plan", form: "phase", with: { endsOn: "2036-01-01" }, field: "endsOn" },
  { what: "an unknown plan", form: "phase", with: { planId: "plan-of-nobody" }, field: null, status: 404 },
  { what: "an id of another shape", form: "phase", with: { planId: "../plan" }, field: "planId" },
  { what: "no command id", form: "phase", with: { commandId: "" }, field: "commandId" },
  { what: "a forged intent", form: "phase", with: { intent: "drop-plan" }, field: "intent" },
  { what: "an intent of another page", form: "phase", with: { intent: "set-plan-status" }, field: "intent" },
  { what: "weight 0", form: "goal", with: { weight: "0" }, field: "weight" },
  { what: "weight -1", form: "goal", with: { weight: "-1" }, field: "weight" },
  { what: "weight 1.5", form: "goal", with: { weight: "1.5" }, field: "weight" },
  { what: "weight heavy", form: "goal", with: { weight: "heavy" }, field: "weight" },
  { what: "weight 10001", form: "goal", with: { weight: "10001" }, field: "weight" },
  { what: "weight 1e999", form: "goal", with: { weight: "1e999" }, field: "weight" },
  { what: "no title", form: "goal", with: { titleZh: "" }, field: "titleZh" },
  { what: "an over-long statement", form: "goal", with: { statementZh: "长".repeat(4001) }, field: "statementZh" },
  { what: "an unknown unit", form: "goal", with: { leadUnitId: "unit-of-nobody" }, field: "leadUnitId" },
  { what: "an unknown direction", form: "goal", with: { directionId: "direction-of-nobody" }, field: "directionId" },
  { what: "a direction of another plan", form: "goal", with: { directionId: "direction-draft" }, field: "directionId" },
  { what: "an unknown phase", form: "goal", with: { phaseIds: "phase-of-nobody" }, field: "phaseIds" },
  {
    what: "a lead that co-operates",
    form: "goal",
    with: { leadUnitId: "unit-quality", cooperatingUnitIds: "unit-quality" },
    field: "cooperatingUnitIds",
  },
  { what: "a parent in another plan", form: "goal", with: { kind: "task", parentId: "goal-draft" }, field: "parentId" },
  { what: "an unknown parent", form: "goal", with: { kind: "task", parentId: "goal-of-nobody" }, field: "parentId" },
  { what: "a goal under a task", form: "goal", with: { parentId: "task-own" }, field: "parentId" },
  { what: "another kind", form: "goal", with: { kind: "programme" }, field: "kind" },
  {
    what: "two lead units",
    form: "goal",
    with: { leadUnitId: ["unit-academic", "unit-quality"] },
    field: "leadUnitId",
  },
  { what: "no title", form: "element", with: { titleZh: "" }, field: "titleZh" },
  {
    what: "dates in the wrong order",
    form: "element",
    with: { startsOn: "2030-01-01", endsOn: "2029-12-31" },
    field: "endsOn",
  },
  { what: "an unknown element", form: "element", with: { elementId: "goal-of-nobody" }, field: null, status: 404 },
  { what: "a revision in words", form: "element", with: { revision: "latest" }, field: "revision" },
  { what: "an old revision", form: "element", with: { revision: "0" }, field: null, status: 409 },
  { what: "weight 0", form: "weight", with: { weight: "0" }, field: "weight" },
  { what: "no weight", form: "weight", with: { weight: "" }, field: "weight" },
  { what: "an old order", form: "weight", with: { childrenRevision: "0" }, field: null, status: 409 },
  { what: "31 April", form: "milestone", with: { dueOn: "2026-04-31" }, field: "dueOn" },
  { what: "no title", form: "plan", with: { titleZh: "" }, field: "titleZh" },
  { what: "dates in the wrong order", form: "plan", with: { endsOn: "2025-12-31" }, field: "endsOn" },
  { what: "29 February of a common year", form: "plan", with: { startsOn: "2026-02-29" }, field: "startsOn" },
  { what: "1 MB in a mission", form: "plan", with: { missionZh: megabyte }, field: "missionZh" },
  { what: "an end before its goals'", form: "words", with: { endsOn: "2027-12-31" }, field: "endsOn" },
  { what: "an old revision", form: "words", with: { revision: "0" }, field: null, status: 409 },
  { what: "a status out of turn", form: "status", with: { status: "closed" }, field: "status" },
  { what: "an unknown status", form: "status", with: { status: "done" }, field: "status" },
  { what: "an unknown body", form: "status", with: { bodyId: "body-of-nobody" }, field: "bodyId" },
  { what: "no resolution", form: "status", with: { resolutionTitleZh: "" }, field: "resolutionTitleZh" },
  { what: "101 percent", form: "report", with: { "rows.task-own.percent": "101" }, field: "rows.task-own.percent" },
  { what: "-1 percent", form: "report", with: { "rows.task-own.percent": "-1" }, field: "rows.task-own.percent" },
  {
    what: "half as percent",
    form: "report",
    with: { "rows.task-own.percent": "half" },
    field: "rows.task-own.percent",
  },
  {
    what: "1 MB of what was done",
    form: "report",
    with: { "rows.task-own.done": megabyte },
    field: "rows.task-own.done",
  },
  {
    what: "a control character",
    form: "report",
    with: { "rows.task-own.done": "完\u0001成" },
    field: "rows.task-own.done",
  },
  { what: "a month to come", form: "report", with: { month: "2199-01" }, field: "month" },
  { what: "a thirteenth month", form: "report", with: { month: "2026-13" }, field: "month" },
  {
    what: "another way of measuring",
    form: "report",
    with: { "rows.task-own.method": "quantity", "rows.task-own.quantity": "3" },
    field: "rows.task-own.taskId",
  },
  { what: "nothing", form: "report", with: { "rows.task-own.percent": "", "rows.task-own.done": "" }, field: "month" },
  {
    what: "another unit's task",
    form: "report",
    with: { "rows.task-other.method": "percent", "rows.task-other.percent": "60" },
    field: null,
    status: 403,
  },
  { what: "no goal", form: "contribution", with: { goalIds: [] }, field: "goalIds" },
  { what: "an unknown goal", form: "contribution", with: { goalIds: "goal-of-nobody" }, field: "goalIds" },
  { what: "a goal of a draft", form: "contribution", with: { goalIds: "goal-draft" }, field: "goalIds" },
  { what: "a goal of a closed plan", form: "contribution", with: { goalIds: "goal-closed" }, field: "goalIds" },
  { what: "its own goal", form: "contribution", with: { goalIds: "goal-now" }, field: "goalIds" },
  { what: "a task for a goal", form: "contribution", with: { goalIds: "task-other" }, field: "goalIds" },
  { what: "weight 1.5", form: "contribution", with: { weight: "1.5" }, field: "weight" },
  { what: "another unit's task", form: "contribution", with: { taskId: "task-other" }, field: null, status: 403 },
  { what: "no name", form: "period", with: { nameZh: "" }, field: "nameZh" },
  { what: "dates in the wrong order", form: "period", with: { endsOn: "2149-12-31" }, field: "endsOn" },
  { what: "30 February", form: "period", with: { startsOn: "2150-02-30" }, field: "startsOn" },
  { what: "thresholds out of order", form: "rules", with: { watchFrom: "40" }, field: "behindBeyond" },
  { what: "a threshold in words", form: "rules", with: { watchFrom: "ten" }, field: "watchFrom" },
  { what: "stale after 0 days", form: "rules", with: { staleAfterDays: "0" }, field: "staleAfterDays" },
  { what: "a retention of 0 days", form: "retention", with: { keepDays: "0" }, field: "keepDays" },
  { what: "a retention of 0 weeks", form: "retention", with: { keepWeeks: "0" }, field: "keepWeeks" },
  { what: "half past twenty-four", form: "retention", with: { at: "24:30" }, field: "at" },
  { what: "another unit's name", form: "rename", with: { nameZh: "学术活动与服务部" }, field: "nameZh" },
  { what: "no name", form: "rename", with: { nameZh: "", nameEn: "" }, field: "nameZh" },
  { what: "an unknown unit", form: "rename", with: { unitId: "unit-of-nobody" }, field: null, status: 404 },
  { what: "no day", form: "closing", with: { closedOn: "" }, field: "closedOn" },
  { what: "itself as successor", form: "closing", with: { successorId: "unit-quality" }, field: "successorId" },
  { what: "a unit into itself", form: "merger", with: { intoId: "unit-quality" }, field: "intoId" },
  { what: "a unit into nothing", form: "merger", with: { intoId: "" }, field: "intoId" },
];
