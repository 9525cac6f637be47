import type { FieldEntry, FieldName } from "~/domain/field-commands";
import type { FieldsElement } from "~/domain/fields-state";
import type { UnitId } from "~/domain/ids";
import { type Places, placesOf } from "~/domain/placements";
import type { FieldConflict } from "~/domain/problem";
import type { FieldValue, PlanElement } from "~/domain/rows";
import { isContested, mergedSet } from "~/domain/three-way";

/** An entry with its place in the command, by which its problems are found. */
export interface PlacedEntry {
  readonly entry: FieldEntry;
  readonly index: number;
}

/** An element as the entries want it, what others did to its other fields kept. */
export interface WantedElement {
  readonly before: FieldsElement;
  readonly entries: readonly PlacedEntry[];
  readonly row: PlanElement;
  readonly cooperatingUnitIds: readonly UnitId[];
  readonly places: Places;
  readonly conflicts: readonly FieldConflict[];
}

/** Merges what is wanted of one element into what it is by now, field by field; sets are merged as sets. */
export function wantedElement(before: FieldsElement, entries: readonly PlacedEntry[]): WantedElement {
  const start: Merging = {
    row: before.element,
    cooperatingUnitIds: before.cooperations.map(({ unitId }) => unitId),
    places: placesOf(before.element, before.placements),
    conflicts: [],
  };
  return { before, entries, ...entries.reduce((merging, { entry }) => merge(merging, before.element, entry), start) };
}

/** Whether one of the entries is about this field. */
export function isAbout({ entries }: Pick<WantedElement, "entries">, ...fields: readonly FieldName[]): boolean {
  return entries.some(({ entry }) => fields.includes(entry.field));
}

type Merging = Pick<WantedElement, "row" | "cooperatingUnitIds" | "places" | "conflicts">;

function merge(merging: Merging, element: PlanElement, entry: FieldEntry): Merging {
  const { row, places } = merging;
  switch (entry.field) {
    case "cooperatingUnitIds":
      return {
        ...merging,
        cooperatingUnitIds: mergedSet({ ...entry, current: merging.cooperatingUnitIds }),
      };
    case "phaseIds":
      return { ...merging, places: { ...places, phaseIds: mergedSet({ ...entry, current: places.phaseIds }) } };
    case "directionId": {
      const { wanted: directionId } = entry;
      const alsoDirectionIds = places.alsoDirectionIds.filter((id) => id !== directionId);
      const moved = { row: { ...row, directionId }, places: { ...places, directionId, alsoDirectionIds } };
      return settle(merging, element, entry, moved);
    }
    default:
      return settle(merging, element, entry, { row: { ...row, [entry.field]: entry.wanted } });
  }
}

type SingleEntry = Exclude<FieldEntry, { field: "cooperatingUnitIds" | "phaseIds" }>;

function settle(merging: Merging, element: PlanElement, entry: SingleEntry, as: Partial<Merging>): Merging {
  const { elementId, field, seen, wanted } = entry;
  const current = element[field];
  if (!isContested<FieldValue>({ seen, wanted, current })) return { ...merging, ...as };
  return { ...merging, conflicts: [...merging.conflicts, { elementId, field, seen, wanted, current }] };
}
