import type { WrittenFields } from "~/domain/merge-fields";
import type { OutlinePage } from "./present-outline";

export type ElementPanel = Extract<NonNullable<OutlinePage["panel"]>, { kind: "edit-element" }>;

/** What stands in an element's fields now, by the names of the form. */
export function valuesOfElement({ element, cooperatingUnitIds }: ElementPanel): WrittenFields {
  return {
    titleZh: element.titleZh,
    titleEn: element.titleEn,
    statementZh: element.statementZh,
    statementEn: element.statementEn,
    startsOn: element.startsOn,
    endsOn: element.endsOn,
    leadUnitId: element.leadUnitId ?? "",
    cooperatingUnitIds,
    measuredBy: element.measuredBy,
    plannedQuantity: element.plannedQuantity === null ? "" : String(element.plannedQuantity),
    quantityUnit: element.quantityUnit,
  };
}

/** Where a goal stands, by the names of the form. */
export function placesOfElement({ element, placements }: ElementPanel): WrittenFields {
  const unique = (ids: readonly (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
  return {
    directionId: element.directionId ?? "",
    alsoDirectionIds: unique(placements.map((placement) => placement.directionId)).filter(
      (id) => id !== element.directionId,
    ),
    phaseIds: unique(placements.map((placement) => placement.phaseId)),
  };
}
