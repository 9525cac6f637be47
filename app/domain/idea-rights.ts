import { type Actor, type Grant, grantFor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import type { Plan, PlanElement } from "~/domain/rows";

/** The grant that lets the actor say which ideas an element implements, or null: the council's, or a unit's for its own tasks. */
export function grantToImplement(actor: Actor, plan: Pick<Plan, "id">, element: PlanElement): Grant | null {
  const unitId = element.kind === "task" ? element.leadUnitId : null;
  return grantFor(actor, "link-idea", { planId: plan.id, unitId });
}

/** Whether the plan's status leaves room for it: the council until the plan has closed, units while their tasks may be linked. */
export function leavesRoomForIdeas(plan: Pick<Plan, "status">, grant: Grant): boolean {
  return grant.role === "department" ? allows(plan.status, "link-task") : plan.status !== "closed";
}

/** Whether the actor may do it to this element today, as its plan stands. */
export function mayImplement(actor: Actor, plan: Plan, element: PlanElement): boolean {
  const grant = grantToImplement(actor, plan, element);
  return grant !== null && leavesRoomForIdeas(plan, grant);
}

/** Whether there may be anything at all that the actor can say it of. */
export function implementsAnything(actor: Actor): boolean {
  return actor.grants.some(({ scopeKind, scopeId }) =>
    may(actor, "link-idea", scopeKind === "unit" ? { unitId: scopeId } : { planId: scopeId ?? undefined }),
  );
}
