import type { Column } from "./grid-columns";
import type { GridField, Pending } from "./grid-pending";

/** What is pending in a column of a row. */
export function pendingIn(pending: ReadonlyMap<GridField, Pending>, column: Column): Pending | null {
  const [first] = [...pending.values()].filter(({ field }) => columnOf[field] === column);
  return first ?? null;
}

/** The column that shows a field. */
export const columnOf: Readonly<Record<GridField, Column>> = {
  ...{ titleZh: "title", titleEn: "title", startsOn: "startsOn", endsOn: "endsOn", weight: "weight" },
  ...{ leadUnitId: "lead", cooperatingUnitIds: "cooperating", phaseIds: "phases", lifecycle: "health" },
};
