import { type Change, created, removed, updated } from "~/domain/change";
import type { DirectionId, ElementId, PhaseId, PlanId } from "~/domain/ids";
import type { OutlineState } from "~/domain/outline-state";
import type { Problem } from "~/domain/problem";
import type { Placement, PlanElement } from "~/domain/rows";

export interface Places {
  readonly directionId: DirectionId | null;
  readonly alsoDirectionIds: readonly DirectionId[];
  readonly phaseIds: readonly PhaseId[];
}

interface PlacedGoal {
  readonly id: ElementId;
  readonly planId: PlanId;
  readonly sortKey: string;
}

/** Why the phases and directions can't be had, or null: each must be one of the plan's own. */
export function placesProblem(state: Pick<OutlineState, "directions" | "phases">, places: Places): Problem | null {
  const directions = new Set<string>(state.directions.map((direction) => direction.id));
  const phases = new Set<string>(state.phases.map((phase) => phase.id));
  if (places.directionId && !directions.has(places.directionId)) {
    return { code: "not-found", entity: "keyDirection", field: "directionId" };
  }
  if (places.alsoDirectionIds.some((id) => !directions.has(id))) {
    return {
      code: "not-found",
      entity: "keyDirection",
      field: "alsoDirectionIds",
    };
  }
  if (places.phaseIds.some((id) => !phases.has(id))) return { code: "not-found", entity: "phase", field: "phaseIds" };
  return null;
}

/** Every cell of the matrix a goal stands in: each of its phases (or none) with each of its directions (or none). */
export function placementsOf(goal: PlacedGoal, places: Places, name: () => string): Placement[] {
  const phases = places.phaseIds.length > 0 ? [...new Set(places.phaseIds)] : [null];
  const directions = [...new Set([places.directionId, ...places.alsoDirectionIds])];
  return phases.flatMap((phaseId) =>
    directions.map((directionId) => ({
      id: name(),
      planId: goal.planId,
      elementId: goal.id,
      phaseId,
      directionId,
      sortKey: goal.sortKey,
    })),
  );
}

/** The places of a goal as its cells tell them. */
export function placesOf(goal: Pick<PlanElement, "directionId">, cells: readonly Placement[]): Places {
  const unique = <Id>(ids: readonly (Id | null)[]): Id[] => [...new Set(ids.flatMap((id) => id ?? []))];
  return {
    directionId: goal.directionId,
    alsoDirectionIds: unique(cells.map(({ directionId }) => directionId)).filter((id) => id !== goal.directionId),
    phaseIds: unique(cells.map(({ phaseId }) => phaseId)),
  };
}

/** The changes that lead from the cells a goal stands in to those of its places, in the goal's order. */
export function placementChanges(
  goal: PlacedGoal,
  cells: readonly Placement[],
  places: Places,
  name: () => string,
): Change[] {
  const wanted = placementsOf(goal, places, name);
  const kept = new Set(wanted.map(cellOf));
  const present = new Set(cells.map(cellOf));
  return [
    ...cells.flatMap((cell) =>
      kept.has(cellOf(cell)) ? updated("placement", cell, { sortKey: goal.sortKey }) : [removed("placement", cell)],
    ),
    ...wanted.filter((cell) => !present.has(cellOf(cell))).map((cell) => created("placement", cell)),
  ];
}

function cellOf({ phaseId, directionId }: Pick<Placement, "phaseId" | "directionId">): string {
  return `${phaseId ?? ""}/${directionId ?? ""}`;
}
