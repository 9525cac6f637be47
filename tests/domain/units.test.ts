import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import type { Moment } from "~/domain/command";
import { decideMerge, type MergeState } from "~/domain/decide-merge";
import {
  decideAddUnit,
  decideCloseUnit,
  decideOrderUnit,
  decideRenameUnit,
  decideReopenUnit,
} from "~/domain/decide-unit";
import { CommandId, ElementId, MemberId, UnitId } from "~/domain/ids";
import type { Cooperation, PlanElement, RoleGrant, Unit } from "~/domain/rows";
import { AddUnit, CloseUnit, MergeUnits, OrderUnit, RenameUnit, ReopenUnit } from "~/domain/unit-commands";

const commandId = CommandId.parse("command-0001");
const moment: Moment = { commandId, today: calendarDate("2026-03-01"), recordedAt: 1 };

function aUnit(id: string, fields: Partial<Unit> = {}): Unit {
  const names = { nameZh: `${id}部`, nameEn: `Unit ${id}` };
  return {
    id: UnitId.parse(id),
    kind: "department",
    ...names,
    sortKey: id,
    closedOn: null,
    successorId: null,
    ...fields,
  };
}

const [a, b, c] = [aUnit("a0"), aUnit("a1"), aUnit("a2")];
const units = [a, b, c];
const closed = aUnit("a3", { closedOn: calendarDate("2025-12-31") });

function order(changed: readonly Unit[]): string[] {
  return [...changed].sort((x, y) => (x.sortKey < y.sortKey ? -1 : 1)).map((unit) => unit.id);
}

it("a new unit stands behind those there are", () => {
  const added = decideAddUnit(units, AddUnit.parse({ commandId, intent: "add-unit", nameZh: "新部" }), moment);
  expect(added).toMatchObject({ ok: true, value: [{ op: "create", entity: "unit", row: { nameZh: "新部" } }] });
  const [change] = added.ok ? added.value : [];
  expect(change?.op === "create" && change.entity === "unit" && change.row.sortKey > c.sortKey).toBe(true);
});

it.each([
  ["the Chinese name of another", { nameZh: "a1部", nameEn: "New" }, "nameZh"],
  ["the English one in other letters", { nameZh: "新部", nameEn: "UNIT A1" }, "nameEn"],
])("%s is taken, for a new unit and for an old one", (_, names, field) => {
  const problem = { ok: false, problem: { code: "name-taken", field } };
  expect(decideAddUnit(units, AddUnit.parse({ commandId, intent: "add-unit", ...names }), moment)).toEqual(problem);
  const rename = RenameUnit.parse({ commandId, intent: "rename-unit", unitId: a.id, ...names });
  expect(decideRenameUnit(units, rename)).toEqual(problem);
});

it("a unit may keep its own name, and take that of one that is closed", () => {
  const rename = (nameZh: string) => RenameUnit.parse({ commandId, intent: "rename-unit", unitId: a.id, nameZh });
  expect(decideRenameUnit(units, rename("a0部"))).toMatchObject({ ok: true });
  expect(decideRenameUnit([...units, closed], rename("a3部"))).toMatchObject({ ok: true });
  const taken = [...units, { ...closed, nameZh: "a0部" }];
  const reopen = ReopenUnit.parse({ commandId, intent: "reopen-unit", unitId: closed.id });
  expect(decideReopenUnit(taken, reopen)).toEqual({ ok: false, problem: { code: "name-taken", field: "nameZh" } });
});

it("up and down change places with the neighbour alone, and the ends stay ends", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), fc.constantFrom("up", "down"), (at, direction) => {
      const command = OrderUnit.parse({ commandId, intent: "order-unit", unitId: units[at]?.id, direction });
      const decided = decideOrderUnit(units, command);
      const changes = decided.ok ? decided.value : [];
      const moved = units.map((unit) => {
        const change = changes.find((one) => one.id === unit.id);
        return change?.op === "update" ? { ...unit, sortKey: String(change.after) } : unit;
      });
      const expected = order(units);
      const to = direction === "up" ? at - 1 : at + 1;
      const [one, other] = [expected[at], expected[to]];
      if (one !== undefined && other !== undefined) [expected[at], expected[to]] = [other, one];
      expect(order(moved)).toEqual(expected);
    }),
  );
});

it("a closed unit isn't closed again, an open one not reopened, and neither hands on to itself or to a closed one", () => {
  const close = (unitId: string, successorId = "") =>
    decideCloseUnit(
      [...units, closed],
      CloseUnit.parse({ commandId, intent: "close-unit", unitId, closedOn: "2026-06-30", successorId }),
    );
  expect(close("a3")).toEqual({ ok: false, problem: { code: "unit-closed", field: "closedOn" } });
  expect(close("a0", "a0")).toEqual({ ok: false, problem: { code: "merge-itself", field: "successorId" } });
  expect(close("a0", "a3")).toEqual({ ok: false, problem: { code: "unit-closed", field: "successorId" } });
  expect(close("a0", "a1")).toMatchObject({ ok: true, value: [{ after: "2026-06-30" }, { after: "a1" }] });
  const reopen = ReopenUnit.parse({ commandId, intent: "reopen-unit", unitId: "a0" });
  expect(decideReopenUnit(units, reopen)).toEqual({ ok: false, problem: { code: "unit-open" } });
});

function anElement(id: string, leadUnitId: Unit["id"] | null): PlanElement {
  return { id: ElementId.parse(id), leadUnitId, contentRevision: 4 } as PlanElement;
}

function taking(elementId: string, unitId: Unit["id"]): Cooperation {
  return { id: `cooperation-${elementId}-${unitId}`, elementId: ElementId.parse(elementId), unitId };
}

function aGrant(id: string, member: string, scopeId: string): RoleGrant {
  return { id, memberId: MemberId.parse(member), role: "department", scopeKind: "unit", scopeId };
}

const state: MergeState = {
  units: [...units, closed],
  led: [anElement("led", a.id), anElement("led-beside", a.id)],
  cooperatedOn: [anElement("helped", c.id), anElement("both", c.id), anElement("under", b.id)],
  cooperations: [taking("helped", a.id), taking("both", a.id), taking("under", a.id)],
  otherCooperations: [taking("led-beside", b.id), taking("both", b.id)],
  members: [{ id: MemberId.parse("m1"), personId: "p1", userId: "u1", unitId: a.id, status: "active" }],
  grants: [aGrant("g1", "m1", a.id), aGrant("g2", "m2", a.id), aGrant("g3", "m2", b.id)],
};

function merge(unitId: string, intoId: string) {
  return decideMerge(state, MergeUnits.parse({ commandId, intent: "merge-units", unitId, intoId }), moment);
}

it("what is open goes over; nobody leads and co-operates on one element, nor co-operates twice", () => {
  const merged = merge("a0", "a1");
  const changes = merged.ok ? merged.value : [];
  const gone = changes.flatMap((one) => (one.op === "remove" && one.entity === "cooperation" ? [one.row] : []));
  const come = changes.flatMap((one) => (one.op === "create" && one.entity === "cooperation" ? [one.row] : []));
  expect(changes.filter((one) => one.op === "update" && one.field === "leadUnitId").map((one) => one.id)).toEqual([
    ...["led", "led-beside"],
  ]);
  expect(gone.map((row) => `${row.elementId} ${row.unitId}`)).toEqual([
    ...["led-beside a1", "helped a0", "both a0", "under a0"],
  ]);
  expect(come.map((row) => `${row.elementId} ${row.unitId}`)).toEqual(["helped a1"]);
});

it("its people and their roles go over once, and the unit closes with its successor named", () => {
  const merged = merge("a0", "a1");
  const changes = merged.ok ? merged.value : [];
  expect(changes).toContainEqual(expect.objectContaining({ entity: "member", id: "m1", field: "unitId", after: "a1" }));
  const grants = changes.flatMap((one) => (one.op === "create" && one.entity === "roleGrant" ? [one.row] : []));
  expect(grants).toEqual([expect.objectContaining({ memberId: "m1", role: "department", scopeId: "a1" })]);
  expect(changes).toContainEqual(expect.objectContaining({ id: "a0", field: "closedOn", after: "2026-03-01" }));
  expect(changes).toContainEqual(expect.objectContaining({ id: "a0", field: "successorId", after: "a1" }));
});

it("whoever edits an element meanwhile meets the merger as a newer revision", () => {
  const merged = merge("a0", "a1");
  const revised = (merged.ok ? merged.value : []).filter(
    (one) => one.op === "update" && one.field === "contentRevision",
  );
  expect(revised.map((one) => one.id)).toEqual(["led", "led-beside", "helped", "both", "under"]);
});

it("a unit isn't merged into itself, nor into a closed or an unknown one", () => {
  expect(merge("a0", "a0")).toEqual({ ok: false, problem: { code: "merge-itself", field: "intoId" } });
  expect(merge("a0", "a3")).toEqual({ ok: false, problem: { code: "unit-closed", field: "intoId" } });
  expect(merge("a0", "zz")).toEqual({ ok: false, problem: { code: "not-found", entity: "unit", field: "intoId" } });
});
