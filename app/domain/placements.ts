import type { DirectionId, ElementId, PhaseId, PlanId } from "~/domain/ids";
import type { OutlineState } from "~/domain/outline-state";
import type { Problem } from "~/domain/problem";
import type { Placement } from "~/domain/rows";

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
export function placesProblem(state: OutlineState, places: Places): Problem | null {
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
