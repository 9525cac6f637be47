import { type Change, created, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { PlanId } from "~/domain/ids";
import type { CreatePlan, EditPlan, SetPlanStatus } from "~/domain/plan-commands";
import { allows, nextStatusesOf } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { Body, Plan } from "~/domain/rows";
import { contains, type Span } from "~/domain/schedule";
import { staleProblem } from "~/domain/stale";

export interface PlanState {
  readonly plan: Plan;
  readonly bodies: readonly Body[];
  /** First and last day of what the plan holds; null where it is empty. */
  readonly extent: Span | null;
}

export function decideCreatePlan(command: CreatePlan, moment: Moment): Result<Change[]> {
  if (command.endsOn < command.startsOn) return fail({ code: "dates-reversed", field: "endsOn" });
  const plan: Plan = {
    id: namerFor(moment)() as PlanId,
    ...fieldsOf(command),
    status: "draft",
    statusReason: null,
    resolutionId: null,
    parentPlanId: null,
    sample: false,
    contentRevision: 1,
    childrenRevision: 1,
  };
  return succeed([created("plan", plan)]);
}

export function decideEditPlan(state: PlanState, command: EditPlan): Result<Change[]> {
  const { plan, extent } = state;
  if (!allows(plan.status, "edit-content")) return fail({ code: "plan-status", status: plan.status });
  if (command.endsOn < command.startsOn) return fail({ code: "dates-reversed", field: "endsOn" });
  const stale = staleProblem("plan", plan, plan.contentRevision, command.revision);
  if (stale) return fail(stale);
  if (extent && !contains(command, extent)) {
    const field = extent.startsOn < command.startsOn ? "startsOn" : "endsOn";
    return fail({
      code: "elements-outside",
      field,
      startsOn: extent.startsOn,
      endsOn: extent.endsOn,
    });
  }
  const changes = updated("plan", plan, fieldsOf(command));
  if (changes.length === 0) return succeed([]);
  return succeed([...changes, ...updated("plan", plan, { contentRevision: plan.contentRevision + 1 })]);
}

export function decidePlanStatus(state: PlanState, command: SetPlanStatus, moment: Moment): Result<Change[]> {
  const { plan, bodies } = state;
  if (!bodies.some((body) => body.id === command.bodyId)) {
    return fail({ code: "not-found", entity: "body", field: "bodyId" });
  }
  if (!nextStatusesOf(plan.status).includes(command.status)) {
    return fail({
      code: "status-step",
      from: plan.status,
      to: command.status,
      field: "status",
    });
  }
  if (command.status === "provisional" && !command.statusReason) {
    return fail({ code: "reason-missing", field: "statusReason" });
  }
  const resolution = {
    id: namerFor(moment)(),
    bodyId: command.bodyId,
    titleZh: command.resolutionTitleZh,
    titleEn: command.resolutionTitleEn,
    adoptedOn: command.adoptedOn,
  };
  return succeed([
    created("resolution", resolution),
    ...updated("plan", plan, {
      status: command.status,
      statusReason: command.statusReason || null,
      resolutionId: resolution.id,
    }),
  ]);
}

function fieldsOf(command: CreatePlan | EditPlan) {
  const { titleZh, titleEn, startsOn, endsOn, missionZh, missionEn, visionZh, visionEn, valuesZh, valuesEn } = command;
  return {
    titleZh,
    titleEn,
    startsOn,
    endsOn,
    missionZh,
    missionEn,
    visionZh,
    visionEn,
    valuesZh,
    valuesEn,
  };
}
