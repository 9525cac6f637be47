import { mayImplement } from "~/domain/idea-rights";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import type { Plan, PlanElement } from "~/domain/rows";

/** What an actor may do to one element today. */
export interface ElementRights {
  readonly edit: boolean;
  /** Tie it to what it depends on, and untie it. */
  readonly link: boolean;
  /** Let a task count in further goals. */
  readonly contribute: boolean;
  /** Say what becomes of a goal. */
  readonly succeed: boolean;
  /** Say which ideas of frameworks it implements. */
  readonly implement: boolean;
  /** Tie it to what the plan asks of a year, and untie it. */
  readonly carry: boolean;
}

export const noRights: ElementRights = {
  edit: false,
  link: false,
  contribute: false,
  succeed: false,
  implement: false,
  carry: false,
};

export function rightsOf(actor: Actor, plan: Plan, element: PlanElement): ElementRights {
  const subject = { planId: plan.id, unitId: element.leadUnitId };
  const link = may(actor, "link-task", subject) && plan.status !== "closed";
  return {
    edit: may(actor, "edit-outline", subject) && allows(plan.status, "edit-content"),
    link,
    contribute: link && element.kind === "task" && allows(plan.status, "link-task"),
    succeed:
      element.kind === "goal" && may(actor, "record-succession", subject) && allows(plan.status, "record-succession"),
    implement: element.lifecycle !== "cancelled" && mayImplement(actor, plan, element),
    carry: may(actor, "edit-outline", subject) && allows(plan.status, "set-work-points"),
  };
}
