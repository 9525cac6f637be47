import type { GridRow, UnitName } from "~/components/plan-grid/grid-row";
import type { Unit } from "~/domain/rows";
import type { BareRow } from "~/services/outline-rows.server";

/** Finds a unit's names by its id. */
export type NameOf = (id: string) => UnitName | null;

export function namesOf(units: readonly Unit[]): NameOf {
  const known = new Map<string, Unit>(units.map((unit) => [unit.id, unit]));
  return (id) => {
    const unit = known.get(id);
    return unit ? { id, nameZh: unit.nameZh, nameEn: unit.nameEn } : null;
  };
}

/** A row of an outline as plain values, units by their names. */
export function presentRow(row: BareRow, nameOf: NameOf, matched = false): GridRow {
  const { element, rank, figures, openable, phaseIds, cooperatingUnitIds } = row;
  const { id, kind, titleZh, titleEn, startsOn, endsOn, weight, lifecycle, lifecycleReason, leadUnitId } = element;
  return {
    ...{ id, kind, rank, titleZh, titleEn, startsOn, endsOn, weight, lifecycle, lifecycleReason },
    parentId: kind === "goal" ? null : element.parentId,
    directionId: element.directionId,
    lead: leadUnitId ? nameOf(leadUnitId) : null,
    cooperating: cooperatingUnitIds.flatMap((unitId) => nameOf(unitId) ?? []),
    ...{ phaseIds, figures, openable, matched },
  };
}
