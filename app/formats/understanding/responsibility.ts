import { unitsIn } from "./unit-names";

/** The cells of a row, or the words of a line, that name units; each may be empty. */
export interface UnitCells {
  readonly lead: string;
  readonly cooperating: string;
  readonly responsible: string;
}

export interface Responsibility {
  /** Exactly one leads in the plan; where more are named, a person chooses. */
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly andOthers: boolean;
  /** The rule that made a lead of a unit that nothing names as one. */
  readonly rule: "first-listed-leads" | "responsible-leads" | null;
}

/**
 * Who leads and who co-operates. Where no lead is named, the responsible unit is the lead, of several the first listed; the rule
 * is told, so that it can be shown.
 */
export function responsibilityOf(cells: UnitCells, known: readonly string[]): Responsibility {
  const [leading, helping, responsible] = [cells.lead, cells.cooperating, cells.responsible].map((cell) =>
    unitsIn(cell, known),
  );
  const named = leading?.units ?? [];
  const listed = responsible?.units ?? [];
  const marked = listed.filter(({ part }) => part === "lead");
  const lead = [...named.filter(({ part }) => part !== "cooperates"), ...(named.length === 0 ? marked : [])].map(
    ({ name }) => name,
  );
  const byRule = lead.length === 0 ? listed.find(({ part }) => part !== "cooperates")?.name : undefined;
  const leads = byRule === undefined ? [...new Set(lead)] : [byRule];
  const others = [...named.filter(({ part }) => part === "cooperates"), ...(helping?.units ?? []), ...listed];
  return {
    lead: leads,
    cooperating: [...new Set(others.map(({ name }) => name))].filter((name) => !leads.includes(name)),
    andOthers: [leading, helping, responsible].some((units) => units?.andOthers),
    rule: byRule === undefined ? null : listed.length > 1 ? "first-listed-leads" : "responsible-leads",
  };
}
