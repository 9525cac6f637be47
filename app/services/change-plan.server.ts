import { type Clock, commit } from "~/db/commit.server";
import { milestonesBetween } from "~/db/milestones-between.server";
import { readExtent } from "~/db/read-outline-state.server";
import type { View } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { decideCreatePlan, decideEditPlan, decidePlanStatus, type PlanState } from "~/domain/decide-plan";
import type { PlanId } from "~/domain/ids";
import { type Actor, grantFor } from "~/domain/permissions";
import type { CreatePlan, EditPlan, SetPlanStatus } from "~/domain/plan-commands";
import { fail, type Result, succeed } from "~/domain/result";
import type { Span } from "~/domain/schedule";

export function createPlan(actor: Actor, command: CreatePlan, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "create-plan",
      undoable: true,
      read: async () => succeed(null),
      allow: () => grantFor(actor, "create-plan"),
      decide: (_, moment) => decideCreatePlan(command, moment),
    },
    clock,
  );
}

export function editPlan(actor: Actor, command: EditPlan, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "edit-outline",
      undoable: true,
      read: (view) => readPlanState(view, command.planId, command),
      allow: ({ plan }) => grantFor(actor, "edit-outline", { planId: plan.id }),
      decide: (state) => decideEditPlan(state, command),
    },
    clock,
  );
}

export function setPlanStatus(actor: Actor, command: SetPlanStatus, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "set-plan-status",
      read: (view) => readPlanState(view, command.planId),
      allow: ({ plan }) => grantFor(actor, "set-plan-status", { planId: plan.id }),
      decide: (state, moment) => decidePlanStatus(state, command, moment),
    },
    clock,
  );
}

async function readPlanState(view: View, planId: PlanId, next?: Span): Promise<Result<PlanState>> {
  const plan = await view.first("plan", { id: planId });
  if (!plan) return fail({ code: "not-found", entity: "plan" });
  const lost = next ? await milestonesBetween(view, plan, next) : [];
  return succeed({ plan, bodies: await view.find("body", {}), extent: spanOver(await readExtent(view, planId), lost) });
}

function spanOver(extent: Span | null, days: readonly Span[]): Span | null {
  return days.reduce(
    (all, day) => ({
      startsOn: all && all.startsOn < day.startsOn ? all.startsOn : day.startsOn,
      endsOn: all && all.endsOn > day.endsOn ? all.endsOn : day.endsOn,
    }),
    extent,
  );
}
