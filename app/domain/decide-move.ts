import { generateKeyBetween } from "fractional-indexing";
import { type Change, updated } from "~/domain/change";
import { reorderedChildren } from "~/domain/decide-element";
import { positionProblem } from "~/domain/element-position";
import type { MoveElement } from "~/domain/outline-commands";
import { type OutlineState, parentIdOf } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import { staleProblem } from "~/domain/stale";

/** Puts an element behind a sibling, under the same parent or a new one. */
export function decideMove(state: OutlineState, command: MoveElement): Result<Change[]> {
  const { element, target, parent, plan } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const problem = positionProblem(state, element.kind, target, element.id);
  if (problem) return fail(problem);
  if (target?.kind === "task" && state.hasReports) return fail({ code: "task-has-children", field: "parentId" });
  // At home it counts anyway: counted from elsewhere as well, it would count twice.
  if (state.targetLine.some((above) => state.servedGoals.has(above.id))) {
    return fail({ code: "link-at-home", field: "parentId" });
  }
  const stale = target
    ? staleProblem("element", target, target.childrenRevision, command.childrenRevision)
    : staleProblem("plan", plan, plan.childrenRevision, command.childrenRevision);
  if (stale) return fail(stale);
  const parentId = parentIdOf(state, target ?? null);
  const sortKey = generateKeyBetween(...state.gap);
  const left = parentId === element.parentId ? [] : reorderedChildren(state, parent);
  return succeed([
    ...updated("element", element, { parentId, sortKey }),
    ...state.placements.flatMap((placement) => updated("placement", placement, { sortKey })),
    ...left,
    ...reorderedChildren(state, target ?? null),
  ]);
}
