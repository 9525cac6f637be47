import { MemberId, UnitId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";

/** Enters what the association is made of, and what its council adopted, under the log's name for a sample. */
export const recorder: Actor = {
  memberId: MemberId.parse("member-sample-office"),
  unitId: UnitId.parse("unit-office"),
  grants: [
    { role: "administrator", scopeKind: "organisation", scopeId: null },
    { role: "council", scopeKind: "organisation", scopeId: null },
  ],
};

/** The reporter of a department: a sample member, not a person. */
export function reporterOf(unit: string): Actor {
  const unitId = UnitId.parse(unit);
  return {
    memberId: MemberId.parse(`member-sample-${unit}`),
    unitId,
    grants: [{ role: "department", scopeKind: "unit", scopeId: unitId }],
  };
}

/** The head of a department, who signs its letters. */
export function headOf(unit: string): Actor {
  const unitId = UnitId.parse(unit);
  return {
    memberId: MemberId.parse(`member-head-${unit}`),
    unitId,
    grants: [{ role: "department", scopeKind: "unit", scopeId: unitId }],
  };
}

/** Writes the responsibility letters, and signs them for the association: sample members, not persons. */
export const letterWriter: Actor = {
  memberId: MemberId.parse("member-sample-letters"),
  unitId: UnitId.parse("unit-office"),
  grants: [{ role: "office", scopeKind: "organisation", scopeId: null }],
};

export const leader: Actor = {
  memberId: MemberId.parse("member-sample-leadership"),
  unitId: null,
  grants: [{ role: "leadership", scopeKind: "organisation", scopeId: null }],
};
