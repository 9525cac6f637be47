import type { UnitId } from "~/domain/ids";
import type { Unit } from "~/domain/rows";
import { matcherFor } from "./match-unit";
import type { Mends, UnitChoice } from "./mends";
import type { ReviewedRow } from "./review";

/** A name that rows use for a unit, with whom it means or what a person has decided about it. */
export interface SettledName {
  readonly name: string;
  /** How many rows use it. */
  readonly uses: number;
  /** Units that are called alike, to choose from. */
  readonly near: readonly UnitId[];
  readonly choice: UnitChoice;
  /** The unit it means: by its exact name, or as a person chose. */
  readonly unitId: UnitId | null;
  /** Whether it is exactly a unit's name, so that nothing has to be decided. */
  readonly known: boolean;
  /** Whether a person still has to decide. */
  readonly open: boolean;
}

const longestName = 100;

/** Every name the rows use, in the order they come up, each once. Only an exact name is taken without asking. */
export function settledNames(
  rows: readonly ReviewedRow[],
  units: readonly Unit[],
  mends: Mends,
  mayAdd: boolean,
): SettledName[] {
  const uses = new Map<string, number>();
  for (const { fields, lead, cooperating } of rows) {
    if (fields.kind === "left-out" || fields.kind === "direction") continue;
    for (const name of new Set([...lead, ...cooperating])) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const match = matcherFor(units);
  const open = new Map(units.filter(({ closedOn }) => closedOn === null).map((unit) => [unit.id as string, unit.id]));
  return [...uses].map(([name, count]) => {
    const found = match(name);
    if (found.kind === "known")
      return { name, uses: count, near: [], choice: "", unitId: found.unitId, known: true, open: false };
    const wanted = Object.hasOwn(mends.units, name) ? (mends.units[name] ?? "") : "";
    const unitId = wanted.startsWith("unit:") ? (open.get(wanted.slice("unit:".length)) ?? null) : null;
    const possible = unitId !== null || wanted === "skip" || (wanted === "create" && canBeAdded(name, mayAdd));
    const near = found.kind === "near" ? found.unitIds : [];
    return { name, uses: count, near, choice: possible ? wanted : "", unitId, known: false, open: !possible };
  });
}

/** Whether a unit can be added by this name. */
export function canBeAdded(name: string, mayAdd: boolean): boolean {
  return mayAdd && name.length <= longestName;
}
