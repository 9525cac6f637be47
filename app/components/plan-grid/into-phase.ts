import type { GridRow } from "./grid-row";

/**
 * What becomes of the phases of goals that are put into one: those of several phases have it added (`adds`, where all of them are such),
 * others move there (`moves`); `nothing` where none of the rows is a goal that isn't there yet.
 */
export function intoPhase(rows: readonly GridRow[], phaseId: string): "moves" | "adds" | "nothing" {
  const goals = rows.filter(
    ({ kind, lifecycle, phaseIds }) => kind === "goal" && lifecycle !== "cancelled" && !phaseIds.includes(phaseId),
  );
  if (goals.length === 0) return "nothing";
  return goals.every(({ phaseIds }) => phaseIds.length > 1) ? "adds" : "moves";
}

/** The phases of a goal that is put into one: it moves there from its only one, and to several it is added. */
export function phasesWith(phaseIds: readonly string[], phaseId: string): readonly string[] {
  if (phaseIds.includes(phaseId)) return phaseIds;
  return phaseIds.length > 1 ? [...phaseIds, phaseId] : [phaseId];
}
