import { generateNKeysBetween } from "fractional-indexing";
import { type Change, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { reorderedChildren } from "~/domain/decide-element";
import { contentProblem } from "~/domain/decide-outline";
import { positionProblem } from "~/domain/element-position";
import type { DirectionId } from "~/domain/ids";
import { kindBelow, kindProblem, kindsBelow } from "~/domain/kind-change";
import { type Places, placementChanges, placesOf } from "~/domain/placements";
import type { FieldConflict, Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import type { ElementKind, PlanElement } from "~/domain/rows";
import type { MoveElements } from "~/domain/structure-commands";
import type { Branch, StructureState } from "~/domain/structure-state";

/** A branch with what becomes of it. */
interface Landing {
  readonly branch: Branch;
  readonly kind: ElementKind;
  /** Kinds of what changes below it, by id. */
  readonly below: ReadonlyMap<string, ElementKind>;
  readonly directionId: DirectionId | null;
}

/** Puts branches behind one another below a parent; their kinds follow the depth. All of them or none. */
export function decideMoveElements(state: StructureState, command: MoveElements, moment: Moment): Result<Change[]> {
  const refused = contentProblem(state.plan, command);
  if (refused) return fail(refused);
  const landings: Landing[] = [];
  const conflicts: FieldConflict[] = [];
  for (const { elementId, seenParentId } of command.elements) {
    const branch = state.branches.get(elementId);
    if (!branch) return fail({ code: "not-found", entity: "element", field: "elements" });
    const current = branch.parent?.id ?? null;
    if (current !== seenParentId && current !== command.parentId) {
      conflicts.push({ elementId, field: "parentId", seen: seenParentId, wanted: command.parentId, current });
    }
    landings.push(landingOf(state, branch, command));
  }
  if (conflicts.length > 0) return fail({ code: "fields-conflict", conflicts });
  for (const landing of landings) {
    const problem = landingProblem(state, landing, command);
    if (problem) return fail(problem);
  }
  return succeed(isAsItWas(state, landings) ? [] : changesOf(state, landings, moment));
}

function landingOf({ target, ties }: StructureState, branch: Branch, { directionId }: MoveElements): Landing {
  const { element, below, goal } = branch;
  const stays = element.parentId === target?.id || (target === null && element.kind === "goal");
  const kind = stays ? element.kind : kindBelow(target?.kind ?? null, element, ties);
  const home = element.kind === "goal" ? element.directionId : (goal?.row.directionId ?? null);
  return {
    branch,
    kind,
    below: kind === element.kind ? new Map() : kindsBelow(element, kind, below, ties),
    directionId: kind === "goal" ? chosenHome(directionId, home) : null,
  };
}

function chosenHome(directionId: MoveElements["directionId"], home: DirectionId | null): DirectionId | null {
  if (directionId === "keep") return home;
  return directionId === "none" ? null : directionId;
}

function landingProblem(state: StructureState, landing: Landing, command: MoveElements): Problem | null {
  const { target, targetLine, ties } = state;
  const { element, below, cells } = landing.branch;
  const nested = command.elements.some(({ elementId }) => below.some(({ id }) => id === elementId));
  if (nested) return { code: "cycle", field: "elements" };
  const height = heightOf(landing.branch);
  const problem = positionProblem({ ...state, height }, landing.kind, target, element.id);
  if (problem) return problem;
  if (target?.kind === "task" && state.targetReported) return { code: "task-has-children", field: "parentId" };
  // At home it counts anyway: counted from elsewhere as well, it would count twice.
  const served = [element, ...below].flatMap(({ id }) => ties.contributing.get(id) ?? []);
  if (targetLine.some(({ id }) => served.includes(id))) return { code: "link-at-home", field: "parentId" };
  if (landing.directionId && !state.directions.some(({ id }) => id === landing.directionId)) {
    return { code: "not-found", entity: "keyDirection", field: "directionId" };
  }
  if (element.kind === "goal" && landing.kind !== "goal" && !standsWithin(cells, state.targetCells)) {
    return { code: "kind-placed", field: "parentId" };
  }
  return kindsProblem(state, landing);
}

function kindsProblem({ ties }: StructureState, { branch, kind, below }: Landing): Problem | null {
  const own = kindProblem(branch.element, kind, ties);
  if (own) return own;
  for (const element of branch.below) {
    const problem = kindProblem(element, below.get(element.id) ?? element.kind, ties);
    if (problem) return problem;
  }
  return null;
}

// A goal that goes below another leaves its cells: nothing may be lost that its new goal doesn't say as well.
function standsWithin(cells: Branch["cells"], outer: Branch["cells"]): boolean {
  const phases = new Set<string | null>(outer.map(({ phaseId }) => phaseId));
  const directions = new Set<string | null>(outer.map(({ directionId }) => directionId));
  return cells.every(
    ({ phaseId, directionId }) =>
      (phaseId === null || phases.has(phaseId)) && (directionId === null || directions.has(directionId)),
  );
}

function heightOf({ element, below }: Branch): number {
  const heights = new Map<string, number>([[element.id, 1]]);
  for (const { id, parentId } of below) heights.set(id, (heights.get(parentId) ?? 0) + 1);
  return Math.max(...heights.values());
}

function isAsItWas({ gap: [from, to], target, plan }: StructureState, landings: readonly Landing[]): boolean {
  const parentId = target ? target.id : plan.id;
  let last = from;
  for (const { branch, kind, directionId } of landings) {
    const { element } = branch;
    if (element.parentId !== parentId || element.kind !== kind || element.directionId !== directionId) return false;
    if (last !== null && element.sortKey <= last) return false;
    last = element.sortKey;
  }
  return to === null || (last !== null && last < to);
}

function changesOf(state: StructureState, landings: readonly Landing[], moment: Moment): Change[] {
  const { target, plan, gap } = state;
  const parentId = target ? target.id : plan.id;
  const keys = generateNKeysBetween(gap[0], gap[1], landings.length);
  const name = namerFor(moment);
  const left = new Map<string, PlanElement | null>();
  const moved = landings.flatMap((landing, index) => {
    const { element, parent } = landing.branch;
    if (element.parentId !== parentId) left.set(element.parentId, parent);
    return landed(landing, { ...element, parentId, sortKey: keys[index] ?? element.sortKey }, name);
  });
  return [
    ...moved,
    ...[...left.values()].flatMap((parent) => reorderedChildren(state, parent)),
    ...reorderedChildren(state, target ?? null),
  ];
}

function landed(
  { branch, kind, below, directionId }: Landing,
  place: Pick<PlanElement, "id" | "planId" | "parentId" | "sortKey">,
  name: () => string,
): Change[] {
  const { element, cells } = branch;
  const { parentId, sortKey } = place;
  const cellsAfter = kind === "goal" ? placementChanges(place, cells, placesAsGoal(branch, directionId), name) : null;
  const cellChanges = cellsAfter ?? cells.map((cell) => removed("placement", cell));
  const other = kind !== element.kind || directionId !== element.directionId;
  return [
    ...updated("element", element, { parentId, sortKey, kind, directionId }),
    ...(other ? updated("element", element, { contentRevision: element.contentRevision + 1 }) : []),
    ...cellChanges,
    ...branch.below.flatMap((row) => {
      const next = below.get(row.id);
      if (next === undefined) return [];
      return updated("element", row, { kind: next, contentRevision: row.contentRevision + 1 });
    }),
  ];
}

// A goal takes its phases along; what becomes one stands where its goal stood.
function placesAsGoal({ element, cells, goal }: Branch, directionId: DirectionId | null): Places {
  const { phaseIds, alsoDirectionIds } = goal ? placesOf(goal.row, goal.cells) : placesOf(element, cells);
  return { directionId, phaseIds, alsoDirectionIds: alsoDirectionIds.filter((id) => id !== directionId) };
}
