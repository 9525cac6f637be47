import type { Change } from "~/domain/change";
import type { CommandHeader, Moment } from "~/domain/command";
import { decideAddDirection, decideEditDirection, decideRemoveDirection } from "~/domain/decide-direction";
import { decideAddElement, decideEditElement, decideRedate, decideWeigh } from "~/domain/decide-element";
import { decideLifecycle } from "~/domain/decide-lifecycle";
import { decideAddMilestone, decideRemoveMilestone } from "~/domain/decide-milestone";
import { decideMove } from "~/domain/decide-move";
import { decideAddPhase, decideEditPhase, decideRemovePhase } from "~/domain/decide-phase";
import { decidePlace } from "~/domain/decide-place";
import type { RowCommand } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { allows } from "~/domain/plan-status";
import type { Problem } from "~/domain/problem";
import { fail, type Result } from "~/domain/result";
import type { Plan } from "~/domain/rows";

/** Why the status of a plan forbids a command about its content, or null. */
export function contentProblem(plan: Plan, { reason }: CommandHeader): Problem | null {
  if (!allows(plan.status, "edit-content")) return { code: "plan-status", status: plan.status };
  // What takes effect ahead of adoption says why, each time (先行实施).
  const unexplained = plan.status === "provisional" && !(reason || plan.statusReason);
  return unexplained ? { code: "reason-missing", field: "reason" } : null;
}

/** What a command about one row changes, or why it can't. Pure: the state, the command and the moment are all it knows. */
export function decideOutline(state: OutlineState, command: RowCommand, moment: Moment): Result<Change[]> {
  const problem = contentProblem(state.plan, command);
  if (problem) return fail(problem);
  switch (command.intent) {
    case "add-phase":
      return decideAddPhase(state, command, moment);
    case "edit-phase":
      return decideEditPhase(state, command);
    case "remove-phase":
      return decideRemovePhase(state, command);
    case "add-direction":
      return decideAddDirection(state, command, moment);
    case "edit-direction":
      return decideEditDirection(state, command);
    case "remove-direction":
      return decideRemoveDirection(state, command);
    case "add-element":
      return decideAddElement(state, command, moment);
    case "edit-element":
      return decideEditElement(state, command, moment);
    case "re-date-element":
      return decideRedate(state, command);
    case "weigh-element":
      return decideWeigh(state, command);
    case "place-goal":
      return decidePlace(state, command, moment);
    case "move-element":
      return decideMove(state, command);
    case "set-lifecycle":
      return decideLifecycle(state, command);
    case "add-milestone":
      return decideAddMilestone(state, command, moment);
    case "remove-milestone":
      return decideRemoveMilestone(state, command);
  }
}
