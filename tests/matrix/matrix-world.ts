import { aFramework, anIdea, aTier } from "#tests/domain/frameworks";
import { letterFacts } from "#tests/matrix/letters-world";
import { inside, titles } from "#tests/matrix/secrets";
import { aClock, aCommandId, academic, administrator, aPlan, aWorld, expectOk, quality } from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import {
  BodyId,
  DirectionId,
  ElementId,
  FrameworkId,
  LinkId,
  MemberId,
  PhaseId,
  PlanId,
  TierId,
  WorkPointId,
  WorkPointLinkId,
} from "~/domain/ids";
import type { Link, PlanElement, Report } from "~/domain/rows";
import { enterFacts } from "~/services/enter-facts.server";

const plan = aPlan({ id: PlanId.parse("plan-now"), titleZh: titles.plan });
const closedPlan = aPlan({
  id: PlanId.parse("plan-closed"),
  titleZh: titles.closedPlan,
  status: "closed",
  startsOn: calendarDate("2021-01-01"),
  endsOn: calendarDate("2025-12-31"),
});
const draftPlan = aPlan({ id: PlanId.parse("plan-draft"), titleZh: titles.draftPlan, status: "draft" });
// One for each way of asking, since a plan passes into a status once.
const spareDrafts = ["document", "data"].map((mode) =>
  aPlan({ id: PlanId.parse(`plan-spare-${mode}`), titleZh: titles.draftPlan, status: "draft" }),
);

function anElement(id: string, titleZh: string, fields: Partial<PlanElement> = {}): Change {
  const element: PlanElement = {
    id: ElementId.parse(id),
    planId: plan.id,
    kind: "goal",
    parentId: plan.id,
    directionId: null,
    sortKey: "a0",
    titleZh,
    titleEn: "",
    statementZh: "",
    statementEn: "",
    startsOn: calendarDate("2026-01-01"),
    endsOn: calendarDate("2030-12-31"),
    weight: 100,
    lifecycle: "active",
    lifecycleReason: null,
    leadUnitId: academic,
    measuredBy: "percent",
    plannedQuantity: null,
    quantityUnit: "",
    outcome: null,
    sample: true,
    contentRevision: 1,
    childrenRevision: 2,
    ...fields,
  };
  return created("element", element);
}

function aLinkOf(type: Link["type"], fromId: string, toId: string, fields: Partial<Link> = {}): Change {
  const id = LinkId.parse(`link-${type}-${fromId}`);
  const ends = { fromId: ElementId.parse(fromId), toId: ElementId.parse(toId) };
  return created("link", { id, type, ...ends, weight: null, shareBp: null, succession: null, ...fields });
}

function aReport(taskId: string, done: string): Change {
  const report: Report = {
    id: `report-${taskId}`,
    taskId: ElementId.parse(taskId),
    planId: plan.id,
    month: "2026-01" as Report["month"],
    method: "percent",
    valueBp: 3000,
    quantityDone: null,
    reached: "[]",
    done,
    problem: "",
    nextStep: "",
    needsDecision: done,
    decisionBy: null,
    noChangeReason: null,
    supersedes: null,
    memberId: MemberId.parse("installation"),
    unitId: quality,
    reportedOn: calendarDate("2026-01-05"),
  };
  return created("report", report);
}

const measure = { kind: "measure", parentId: ElementId.parse("goal-now") } as const;
const task = { kind: "task", parentId: ElementId.parse("measure-now") } as const;
const drafted = { planId: draftPlan.id, directionId: DirectionId.parse("direction-draft") } as const;
const direction = DirectionId.parse("direction-now");

const framework = aFramework("1", { id: FrameworkId.parse("framework-now"), issuerZh: "示例发布单位" });
const tier = { ...aTier(framework, 1, "ideas", 1, "思路"), id: TierId.parse("tier-now") };
function aPoint(id: string, planId: PlanId, titleZh: string): Change {
  const workPoint = { id: WorkPointId.parse(id), planId, year: 2026, titleZh, titleEn: "", directionId: null };
  return created("workPoint", { ...workPoint, sortKey: "a0", contentRevision: 1 });
}
const known = MemberId.parse("member-known");

const facts: readonly Change[] = [
  created("person", { id: "person-known", displayName: `${inside}成员` }),
  created("member", { id: known, personId: "person-known", userId: null, unitId: null, status: "active" }),
  created("roleGrant", {
    ...{ id: "grant-known", memberId: known, role: "reader" },
    ...{ scopeKind: "organisation", scopeId: null },
  }),
  created("body", {
    id: BodyId.parse("body-council"),
    kind: "council",
    nameZh: "理事会",
    nameEn: "Council",
    sortKey: "a0",
  }),
  ...(["now", "draft"] as const).map((name) => {
    const [planId, titleZh] = name === "now" ? [plan.id, titles.direction] : [draftPlan.id, titles.draftDirection];
    const id = DirectionId.parse(`direction-${name}`);
    return created("keyDirection", { id, planId, titleZh, titleEn: "", sortKey: "a0", contentRevision: 1 });
  }),
  created("phase", {
    id: PhaseId.parse("phase-now"),
    planId: plan.id,
    titleZh: titles.phase,
    titleEn: "",
    startsOn: calendarDate("2026-01-01"),
    endsOn: calendarDate("2027-12-31"),
    contentRevision: 1,
  }),
  ...["goal-now", "goal-further", "goal-draft"].map((goal, place) => {
    const isDraft = goal === "goal-draft";
    const at = isDraft
      ? { planId: draftPlan.id, phaseId: null, directionId: drafted.directionId }
      : { planId: plan.id, phaseId: PhaseId.parse("phase-now"), directionId: direction };
    return created("placement", { id: `place-${goal}`, elementId: ElementId.parse(goal), sortKey: `a${place}`, ...at });
  }),
  anElement("goal-now", titles.goal, { directionId: direction }),
  anElement("goal-further", titles.furtherGoal, { directionId: direction, sortKey: "a1" }),
  anElement("measure-now", titles.measure, measure),
  anElement("task-own", titles.ownTask, task),
  anElement("task-other", titles.otherTask, { ...task, sortKey: "a1", leadUnitId: quality }),
  anElement("goal-draft-further", titles.furtherDraftGoal, { ...drafted, parentId: draftPlan.id, sortKey: "a1" }),
  anElement("goal-draft", titles.draftGoal, { ...drafted, parentId: draftPlan.id }),
  anElement("task-draft", titles.draftTask, {
    planId: draftPlan.id,
    kind: "task",
    parentId: ElementId.parse("goal-draft"),
  }),
  anElement("goal-closed", titles.closedGoal, {
    planId: closedPlan.id,
    parentId: closedPlan.id,
    startsOn: calendarDate("2021-01-01"),
    endsOn: calendarDate("2025-12-31"),
  }),
  aReport("task-other", titles.report),
  created("framework", framework),
  created("tier", tier),
  created("idea", { ...anIdea(tier, "now"), titleZh: titles.idea }),
  aPoint("point-now", plan.id, titles.point),
  aPoint("point-draft", draftPlan.id, titles.draftPoint),
  created("workPointLink", {
    ...{ id: WorkPointLinkId.parse("carrier-now"), planId: plan.id, workPointId: WorkPointId.parse("point-now") },
    elementId: ElementId.parse("goal-now"),
  }),
  ...letterFacts,
];

// What ties published plans to a draft: a plan may go back to being one after others were linked with it.
const ties: readonly Change[] = [
  aLinkOf("succeeds", "goal-now", "goal-draft", { shareBp: 10_000, succession: "carried-over" }),
  aLinkOf("depends", "task-own", "task-draft"),
  aLinkOf("contributes", "task-draft", "goal-now", { weight: 100 }),
  aLinkOf("implements", "task-draft", "idea-now"),
  aLinkOf("implements", "task-own", "idea-now"),
];

/** A published plan, a closed one and drafts, tied to one another, with a framework; two departments lead a task each. */
export async function aMatrixWorld(): Promise<void> {
  const clock = aClock("2026-01-05");
  await aWorld([plan, closedPlan, draftPlan, ...spareDrafts], clock);
  for (const batch of [facts, ties]) {
    expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, batch, clock));
  }
}
