import type { Change } from "~/domain/change";
import { allows, type PlanActivity } from "~/domain/plan-status";
import type { Problem } from "~/domain/problem";
import type { Link, LinkType } from "~/domain/rows";
import type { UndoState } from "~/domain/undo-state";

/** What happens to a plan; "tie" is open until the plan has closed. */
type Activity = PlanActivity | "tie";
type Happening = readonly [planId: string | undefined, activity: Activity];

// What a link asks of the plan it starts from, and of the one it leads to; null where that plan is as before.
const linkActivities: Record<LinkType, readonly [from: Activity, to: Activity | null]> = {
  contributes: ["link-task", "link-task"],
  succeeds: ["record-succession", "tie"],
  depends: ["tie", null],
  implements: ["tie", null],
};

/** Why the status of a plan forbids these changes, or null: taking back needs what doing needed. */
export function undoStatusProblem(state: UndoState, inverse: readonly Change[]): Problem | null {
  for (const [planId, activity] of inverse.flatMap((change) => happeningsOf(state, change))) {
    const plan = state.plans.get(planId ?? "");
    if (!plan) continue;
    const open = activity === "tie" ? plan.status !== "closed" : allows(plan.status, activity);
    if (!open) return { code: "plan-status", status: plan.status };
  }
  return null;
}

function happeningsOf(state: UndoState, change: Change): Happening[] {
  if (change.entity === "plan") return [[change.id, "edit-content"]];
  const row = change.op === "update" ? state.touched(change.entity).get(change.id) : change.row;
  if (!row) return [];
  if (change.entity === "link") return linkHappenings(state, row as Link);
  // Cooperations and milestones come with their element's row.
  if (!("planId" in row)) return [];
  if (change.entity === "workPoint" || change.entity === "workPointLink") return [[row.planId, "set-work-points"]];
  const outcome = change.entity === "element" && change.op === "update" && change.field === "outcome";
  return [[row.planId, outcome ? "record-succession" : "edit-content"]];
}

function linkHappenings({ ends }: UndoState, link: Link): Happening[] {
  const [from, to] = linkActivities[link.type];
  const start: Happening = [ends.get(link.fromId)?.planId, from];
  return to ? [start, [ends.get(link.toId)?.planId, to]] : [start];
}
