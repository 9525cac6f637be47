import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { UnitId } from "~/domain/ids";
import { type BothNames, nameProblem } from "~/domain/name";
import { fail, type Result, succeed } from "~/domain/result";
import type { Unit } from "~/domain/rows";
import type { AddUnit, CloseUnit, OrderUnit, RenameUnit, ReopenUnit } from "~/domain/unit-commands";

export function decideAddUnit(units: readonly Unit[], command: AddUnit, moment: Moment): Result<Change[]> {
  const taken = openNameProblem(units, null, command);
  if (taken) return fail(taken);
  const { kind, nameZh, nameEn } = command;
  const id = namerFor(moment)() as UnitId;
  const sortKey = generateKeyBetween(lastUnitKey(units), null);
  return succeed([created("unit", { id, kind, nameZh, nameEn, sortKey, closedOn: null, successorId: null })]);
}

export function decideRenameUnit(units: readonly Unit[], command: RenameUnit): Result<Change[]> {
  const unit = unitNamed(units, command.unitId);
  if (!unit) return fail({ code: "not-found", entity: "unit" });
  const taken = openNameProblem(units, unit.id, command);
  if (taken) return fail(taken);
  return succeed(updated("unit", unit, { nameZh: command.nameZh, nameEn: command.nameEn }));
}

/** Changes places with the neighbour; at the end of the list nothing moves. */
export function decideOrderUnit(units: readonly Unit[], command: OrderUnit): Result<Change[]> {
  const order = [...units].sort((a, b) =>
    a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : a.id < b.id ? -1 : 1,
  );
  const at = order.findIndex((unit) => unit.id === command.unitId);
  const unit = order[at];
  if (!unit) return fail({ code: "not-found", entity: "unit" });
  const to = command.direction === "up" ? at - 1 : at + 1;
  if (to < 0 || to >= order.length) return succeed([]);
  const [before, after] = command.direction === "up" ? [order[to - 1], order[to]] : [order[to], order[to + 1]];
  return succeed(
    updated("unit", unit, { sortKey: generateKeyBetween(before?.sortKey ?? null, after?.sortKey ?? null) }),
  );
}

export function decideCloseUnit(units: readonly Unit[], command: CloseUnit): Result<Change[]> {
  const unit = unitNamed(units, command.unitId);
  if (!unit) return fail({ code: "not-found", entity: "unit" });
  if (unit.closedOn !== null) return fail({ code: "unit-closed", field: "closedOn" });
  const { closedOn, successorId } = command;
  if (successorId !== null) {
    const successor = unitNamed(units, successorId);
    if (!successor) return fail({ code: "not-found", entity: "unit", field: "successorId" });
    if (successor.id === unit.id) return fail({ code: "merge-itself", field: "successorId" });
    if (successor.closedOn !== null) return fail({ code: "unit-closed", field: "successorId" });
  }
  return succeed(updated("unit", unit, { closedOn, successorId }));
}

export function decideReopenUnit(units: readonly Unit[], command: ReopenUnit): Result<Change[]> {
  const unit = unitNamed(units, command.unitId);
  if (!unit) return fail({ code: "not-found", entity: "unit" });
  if (unit.closedOn === null) return fail({ code: "unit-open" });
  const taken = openNameProblem(units, unit.id, unit);
  if (taken) return fail(taken);
  return succeed(updated("unit", unit, { closedOn: null, successorId: null }));
}

export function unitNamed(units: readonly Unit[], id: UnitId): Unit | undefined {
  return units.find((unit) => unit.id === id);
}

// A closed unit's name is free again: what carries it on may take it.
function openNameProblem(units: readonly Unit[], own: UnitId | null, name: BothNames) {
  return nameProblem(
    units.filter((unit) => unit.id !== own && unit.closedOn === null),
    name,
  );
}

/** The sort key of the last unit; null where there is none. */
export function lastUnitKey(units: readonly Unit[]): string | null {
  return units.reduce<string | null>((key, unit) => (key === null || unit.sortKey > key ? unit.sortKey : key), null);
}
