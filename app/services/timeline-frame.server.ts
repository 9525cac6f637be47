import type { Body, Period, Term, Unit } from "~/domain/rows";
import type { Look } from "~/services/look.server";

/** What stands around every timeline: plan periods, the council's terms, and who is who. */
export interface TimelineFrame {
  readonly periods: readonly Period[];
  readonly terms: readonly Term[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly units: ReadonlyMap<string, Unit>;
}

export async function readFrame({ view }: Look): Promise<TimelineFrame> {
  const [periods, terms, bodies, units] = await Promise.all([
    view.find("period", {}, { orderBy: ["startsOn", "id"], take: 20 }),
    view.find("term", {}, { orderBy: ["startsOn", "id"], take: 40 }),
    view.find("body", {}, { orderBy: ["sortKey", "id"], take: 100 }),
    view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 }),
  ]);
  const councils = new Set(bodies.filter((body) => body.kind === "council").map((body) => body.id));
  return {
    periods,
    terms: terms.filter((term) => councils.has(term.bodyId)),
    bodies: new Map<string, Body>(bodies.map((body) => [body.id, body])),
    units: new Map<string, Unit>(units.map((unit) => [unit.id, unit])),
  };
}
