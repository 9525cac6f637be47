import { generateNKeysBetween } from "fractional-indexing";
import { type Change, created, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { lastUnitKey } from "~/domain/decide-unit";
import { inLifecycle } from "~/domain/element-rules";
import type { DirectionId, ElementId, MilestoneId, UnitId } from "~/domain/ids";
import { placementsOf } from "~/domain/placements";
import type { KeyDirection, PlanElement, Unit } from "~/domain/rows";
import type {
  DirectionReference,
  TakeInOutline,
  TakenDirection,
  TakenElement,
  UnitReference,
} from "~/domain/take-in-commands";
import type { TakeInState } from "~/domain/take-in-state";

/** The rows that a decided outline adds, in reading order: units, then each entry with what hangs on it. */
export function takeInChanges(state: TakeInState, command: TakeInOutline, moment: Moment): Change[] {
  const name = namerFor(moment);
  const units = unitsOf(state, command, name);
  const keys = sortKeys(state, command);
  const parents = new Set(command.entries.map(({ under }) => under));
  const rows = directionsOf(state, command, name, keys);
  const directionOf = (reference: DirectionReference) => directionIdOf(reference, rows);
  const changes: Change[] = units.flatMap(({ unit, isNew }) => (isNew ? [created("unit", unit)] : []));
  for (const [index, entry] of command.entries.entries()) {
    const sortKey = keys[index] ?? "a0";
    if (entry.kind === "direction") {
      const direction = rows.get(index);
      if (direction && !("kind" in direction)) changes.push(created("keyDirection", direction));
      continue;
    }
    const above = entry.under === null ? undefined : rows.get(entry.under);
    const childrenRevision = parents.has(index) ? 2 : 1;
    const own = { id: name() as ElementId, sortKey, childrenRevision, ...placeOf(state, command, entry, above) };
    const idOf = (reference: UnitReference) => unitIdOf(reference, units);
    const element = newElement(state, entry, own, entry.lead ? idOf(entry.lead) : null);
    rows.set(index, element);
    changes.push(created("element", element), ...hangingOn(element, entry, { idOf, directionOf }, name));
  }
  return [...changes, ...reordered(state, command)];
}

interface AddedUnit {
  readonly unit: Unit;
  readonly isNew: boolean;
}

// A unit that somebody else has added under the same name meanwhile is that unit.
function unitsOf(state: TakeInState, command: TakeInOutline, name: () => string): AddedUnit[] {
  const keys = generateNKeysBetween(lastUnitKey(state.units), null, command.units.length);
  return command.units.map(({ nameZh, nameEn }, index) => {
    const there = state.units.find(
      (unit) => unit.closedOn === null && unit.nameZh === nameZh && unit.nameEn === nameEn,
    );
    if (there) return { unit: there, isNew: false };
    const own = { id: name() as UnitId, kind: "department", sortKey: keys[index] ?? "a0" } as const;
    return { unit: { ...own, nameZh, nameEn, closedOn: null, successorId: null }, isNew: true };
  });
}

function unitIdOf(reference: UnitReference, units: readonly AddedUnit[]): UnitId {
  if ("unitId" in reference) return reference.unitId;
  const added = units[reference.added];
  if (!added) throw new Error(`unit ${reference.added} was decided upon and isn't among those added`);
  return added.unit.id;
}

type Rows = Map<number, KeyDirection | PlanElement>;

// All of them first: a goal may also stand in one that comes after it.
function directionsOf(
  state: TakeInState,
  { entries }: TakeInOutline,
  name: () => string,
  keys: readonly string[],
): Rows {
  const rows: Rows = new Map();
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== "direction") continue;
    rows.set(index, newDirection(state, entry, name() as DirectionId, keys[index] ?? "a0"));
  }
  return rows;
}

function directionIdOf(reference: DirectionReference, rows: Rows): DirectionId {
  if ("directionId" in reference) return reference.directionId;
  const added = rows.get(reference.entry);
  if (!added || "kind" in added)
    throw new Error(`direction ${reference.entry} was decided upon and isn't among those added`);
  return added.id;
}

/** Sort keys by entry: brothers and sisters in reading order, behind those that are there. */
function sortKeys(state: TakeInState, command: TakeInOutline): string[] {
  const families = new Map<string, number[]>();
  for (const [index, entry] of command.entries.entries()) {
    const family = familyOf(command, entry);
    families.set(family, [...(families.get(family) ?? []), index]);
  }
  const keys: string[] = [];
  for (const [family, members] of families) {
    const last =
      family === "directions" ? (state.directions.at(-1)?.sortKey ?? null) : family === "place" ? state.lastKey : null;
    for (const [rank, key] of generateNKeysBetween(last, null, members.length).entries())
      keys[members[rank] ?? 0] = key;
  }
  return keys;
}

// Goals are ordered once in a plan, whatever direction they stand in.
function familyOf({ entries }: TakeInOutline, entry: TakenDirection | TakenElement): string {
  if (entry.kind === "direction") return "directions";
  const above = entry.under === null ? null : entries[entry.under];
  return !above || above.kind === "direction" ? "place" : `under ${entry.under}`;
}

type Above = KeyDirection | PlanElement | undefined;

function placeOf(state: TakeInState, command: TakeInOutline, entry: TakenElement, above: Above) {
  const target = state.line[0];
  const parentId = above && "kind" in above ? above.id : entry.under === null && target ? target.id : state.plan.id;
  const home = above && !("kind" in above) ? above.id : command.directionId;
  return { parentId, directionId: entry.kind === "goal" ? home : null };
}

function newDirection(state: TakeInState, entry: TakenDirection, id: DirectionId, sortKey: string): KeyDirection {
  return { id, planId: state.plan.id, titleZh: entry.titleZh, titleEn: entry.titleEn, sortKey, contentRevision: 1 };
}

function newElement(
  state: TakeInState,
  entry: TakenElement,
  own: Pick<PlanElement, "id" | "sortKey" | "parentId" | "directionId" | "childrenRevision">,
  leadUnitId: UnitId | null,
): PlanElement {
  const { kind, titleZh, titleEn, statementZh, statementEn, startsOn, endsOn, weight } = entry;
  const { measuredBy, plannedQuantity, quantityUnit } = entry;
  const quantified = measuredBy === "quantity";
  return {
    ...own,
    planId: state.plan.id,
    ...{ kind, titleZh, titleEn, statementZh, statementEn, startsOn, endsOn, weight, leadUnitId },
    ...{ ...inLifecycle(entry.lifecycle, entry.lifecycleReason), outcome: null, sample: false, contentRevision: 1 },
    ...{
      measuredBy,
      plannedQuantity: quantified ? plannedQuantity : null,
      quantityUnit: quantified ? quantityUnit : "",
    },
  };
}

interface Named {
  idOf(reference: UnitReference): UnitId;
  directionOf(reference: DirectionReference): DirectionId;
}

function hangingOn(
  element: PlanElement,
  entry: TakenElement,
  { idOf, directionOf }: Named,
  name: () => string,
): Change[] {
  const helping = [...new Set(entry.cooperating.map(idOf))].filter((unitId) => unitId !== element.leadUnitId);
  const alsoDirectionIds = entry.alsoDirections.map(directionOf).filter((id) => id !== element.directionId);
  const places = { directionId: element.directionId, alsoDirectionIds, phaseIds: entry.phaseIds };
  const keys = generateNKeysBetween(null, null, entry.milestones.length);
  return [
    ...entry.milestones.map((milestone, at) => {
      const own = { id: name() as MilestoneId, elementId: element.id, sortKey: keys[at] ?? "a0" };
      return created("milestone", { ...own, ...milestone });
    }),
    ...helping.map((unitId) => created("cooperation", { id: name(), elementId: element.id, unitId })),
    ...(entry.kind === "goal" ? placementsOf(element, places, name) : []).map((placement) =>
      created("placement", placement),
    ),
  ];
}

// What stands at the chosen place has new brothers and sisters: its children revision moves on, once.
function reordered({ plan, line }: TakeInState, { entries }: TakeInOutline): Change[] {
  const [target] = line;
  if (target) return updated("element", target, { childrenRevision: target.childrenRevision + 1 });
  const goals = entries.some(({ kind }) => kind === "goal");
  return goals ? updated("plan", plan, { childrenRevision: plan.childrenRevision + 1 }) : [];
}
