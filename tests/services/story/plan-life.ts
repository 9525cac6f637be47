import type { Founded } from "#tests/services/story/installation";
import {
  council,
  type Fields,
  outline,
  row,
  type Step,
  said,
  type Telling,
  type Told,
} from "#tests/services/story/step";
import { anActor, quality } from "#tests/services/world";
import { type BodyId, ElementId, PlanId, type UnitId } from "~/domain/ids";
import { LinkCommand, RecordSuccession } from "~/domain/link-commands";
import { CreatePlan, EditPlan, SetPlanStatus } from "~/domain/plan-commands";
import { ReportProgress } from "~/domain/report-commands";
import { TakeInOutline } from "~/domain/take-in-commands";
import { createPlan, editPlan, setPlanStatus } from "~/services/change-plan.server";
import { linkElements, recordSuccession } from "~/services/link-elements.server";
import { reportProgress } from "~/services/report-progress.server";
import { takeInOutline } from "~/services/take-in-outline.server";
import { redo, undo } from "~/services/undo.server";
export async function* aPlanOf(name: string, { leadId, councilId }: Founded): AsyncGenerator<Step, TheirPlan, Told> {
  const dated = { startsOn: "2026-01-01", endsOn: "2035-12-31" };
  const [planId = ""] = yield* said(CreatePlan, createPlan, council, {
    intent: "create-plan",
    titleZh: `规划${name}`,
    ...dated,
  });
  const plan = await row("plan", { titleZh: `规划${name}` });
  const edited = { planId, revision: plan.contentRevision, titleZh: `规划${name}`, missionZh: "使命", ...dated };
  yield* said(EditPlan, editPlan, council, { intent: "edit-plan", ...edited });
  const span = { startsOn: "2026-01-01", endsOn: "2030-12-31" };
  const [phaseId = ""] = yield* outline({ intent: "add-phase", planId, titleZh: "第一阶段", ...span });
  const [directionId = ""] = yield* outline({ intent: "add-direction", planId, titleZh: "方向" });
  yield* outline({ intent: "edit-phase", phaseId, revision: 1, titleZh: "起步阶段", ...span });
  yield* outline({ intent: "edit-direction", directionId, revision: 1, titleZh: "重点方向" });
  const element = (fields: Record<string, unknown>) =>
    outline({ intent: "add-element", planId, ...span, leadUnitId: leadId, ...fields });
  const goals: string[] = [];
  for (const titleZh of ["目标一", "目标二", "目标三"]) {
    goals.push((yield* element({ kind: "goal", titleZh, phaseIds: [phaseId] }))[0] ?? "");
  }
  const [measure] = yield* element({ kind: "measure", titleZh: "举措", parentId: goals[0] });
  const [task = ""] = yield* element({ kind: "task", titleZh: "任务", parentId: measure });
  yield* element({ kind: "task", titleZh: "另一任务", parentId: measure });
  const [removed] = yield* outline({ intent: "add-phase", planId, titleZh: "多余阶段", ...span });
  yield* outline({ intent: "remove-phase", phaseId: removed });
  const [unneeded] = yield* outline({ intent: "add-direction", planId, titleZh: "多余方向" });
  yield* outline({ intent: "remove-direction", directionId: unneeded });
  yield* outline({ intent: "place-goal", elementId: goals[0], revision: 1, directionId, phaseIds: [phaseId] });
  return { planId: PlanId.parse(planId), leadId, councilId, goals, task, phaseId };
}

export interface TheirPlan {
  readonly planId: PlanId;
  readonly leadId: UnitId;
  readonly councilId: BodyId;
  readonly goals: readonly string[];
  readonly task: string;
  readonly phaseId: string;
}

export async function* structure({ planId, leadId, goals, task, phaseId }: TheirPlan): Telling {
  const [one, two, three] = goals;
  const seen = async (id: string) => row("element", { id: ElementId.parse(id) });
  const span = { startsOn: "2026-02-01", endsOn: "2029-12-31" };
  const { contentRevision: revision, titleZh } = await seen(task);
  const said2 = { elementId: task, titleZh: `${titleZh}之一`, ...span, leadUnitId: leadId };
  yield* outline({ intent: "edit-element", revision, ...said2 });
  yield* outline({ intent: "re-date-element", elementId: task, revision: revision + 1, ...span, endsOn: "2029-06-30" });
  const below = await seen((await seen(task)).parentId);
  const { childrenRevision } = below;
  yield* outline({ intent: "weigh-element", elementId: task, childrenRevision, weight: 60 });
  yield* outline({ intent: "move-element", elementId: task, parentId: two, childrenRevision: 1 });
  const now = await seen(task);
  const life = { elementId: task, revision: now.contentRevision, lifecycleReason: "条件未备" };
  yield* outline({ intent: "set-lifecycle", ...life, lifecycle: "suspended" });
  yield* outline({ intent: "set-lifecycle", ...life, revision: life.revision + 1, lifecycle: "active" });
  const [milestoneId] = yield* outline({
    intent: "add-milestone",
    elementId: task,
    titleZh: "中期",
    dueOn: "2028-06-30",
  });
  yield* outline({ intent: "remove-milestone", elementId: task, milestoneId });
  const entries = [
    { elementId: two, field: "titleZh", seen: "目标二", wanted: "目标二（修订）" },
    { elementId: three, field: "weight", seen: 100, wanted: 40 },
    { elementId: three, field: "cooperatingUnitIds", seen: [], wanted: [quality] },
    { elementId: three, field: "phaseIds", seen: [phaseId], wanted: [] },
  ];
  yield* outline({ intent: "set-fields", planId, entries });
  const back = { intent: "undo" } as const;
  yield { intent: "undo", run: (commandId, clock) => undo(council, { ...back, commandId }, clock) };
  yield { intent: "redo", run: (commandId, clock) => redo(council, { intent: "redo", commandId }, clock) };
  yield* outline({ intent: "move-elements", planId, elements: [{ elementId: three }], parentId: one });
  const entry = { under: null, ...span, titleEn: "", statementZh: "", statementEn: "", cooperating: [], lead: null };
  const taken = { parentId: null, directionId: null, units: [] };
  const { id: directionId } = await row("keyDirection", { planId });
  const beside = { alsoDirections: [{ directionId }, { entry: 4 }] };
  const visits = { measuredBy: "quantity", plannedQuantity: 1200, quantityUnit: "人次" };
  const milestones = [{ titleZh: "中期", titleEn: "", dueOn: "2027-06-30", weight: 200 }];
  yield* said(TakeInOutline, takeInOutline, council, {
    ...{ intent: "take-in-outline", planId, ...taken },
    entries: [
      { ...entry, kind: "goal", titleZh: "并入的目标", lead: { unitId: leadId }, phaseIds: [phaseId], ...beside },
      { ...entry, kind: "measure", titleZh: "并入的举措", under: 0 },
      { ...entry, kind: "task", titleZh: "并入的任务", under: 1, ...visits, milestones },
      {
        ...entry,
        kind: "task",
        titleZh: "并入而已取消的任务",
        under: 1,
        lifecycle: "cancelled",
        lifecycleReason: "不再需要",
      },
      { ...entry, kind: "direction", titleZh: "并入的方向" },
    ],
  });
}

export async function* ties(plan: TheirPlan): Telling {
  const {
    goals: [goal],
    task,
  } = plan;
  yield* passedTo("adopted", plan);
  const link = (fields: Fields) => said(LinkCommand, linkElements, council, fields);
  const [linkId] = yield* link({ intent: "link-task", taskId: task, goalIds: [goal] });
  yield* link({ intent: "depend-on", elementId: task, onId: goal });
  yield* link({ intent: "unlink", linkId, elementId: task });
}

function passedTo(status: string, { planId, councilId }: TheirPlan) {
  const resolution = { bodyId: councilId, resolutionTitleZh: "理事会决议", adoptedOn: "2026-02-01" };
  return said(SetPlanStatus, setPlanStatus, council, { intent: "set-plan-status", planId, status, ...resolution });
}

export async function* succession(plan: TheirPlan): Telling {
  const {
    planId,
    leadId,
    goals: [goal],
  } = plan;
  const task = await row("element", { kind: "task", planId, leadUnitId: leadId });
  const report = { taskId: task.id, month: "2026-03", method: "percent", valueBp: 3000, done: "已启动" };
  yield* said(ReportProgress, reportProgress, anActor("department", leadId), {
    intent: "report-progress",
    reports: [report],
  });
  yield* passedTo("closing", plan);
  const outcome = { goalId: goal, outcome: "achieved" };
  yield* said(RecordSuccession, recordSuccession, council, { intent: "record-succession", ...outcome });
}
