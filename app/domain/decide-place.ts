import { type Change, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { PlaceGoal } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { placementChanges, placesProblem } from "~/domain/placements";
import { fail, type Result, succeed } from "~/domain/result";
import { staleProblem } from "~/domain/stale";

export function decidePlace(state: OutlineState, command: PlaceGoal, moment: Moment): Result<Change[]> {
  const { element } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  if (element.kind !== "goal") return fail({ code: "parent-kind", field: "directionId" });
  const problem =
    staleProblem("element", element, element.contentRevision, command.revision) ?? placesProblem(state, command);
  if (problem) return fail(problem);
  const changes = [
    ...placementChanges(element, state.placements, command, namerFor(moment)),
    ...updated("element", element, { directionId: command.directionId }),
  ];
  if (changes.length === 0) return succeed([]);
  return succeed([
    ...changes,
    ...updated("element", element, {
      contentRevision: element.contentRevision + 1,
    }),
  ]);
}
