import type { LoggedEvent } from "~/db/read-element-history.server";
import type { View } from "~/db/view.server";
import type { DirectionId, ElementId, IdeaId, PhaseId, PlanId, UnitId, WorkPointId } from "~/domain/ids";

export interface BothNames {
  readonly zh: string;
  readonly en: string;
}

/** What the ids in a stretch of history stand for, by id; what is gone is left out. */
export type NamesInHistory = Readonly<Record<string, BothNames>>;

// Fields that hold the id of something with a name.
const pointing: ReadonlySet<string> = new Set([
  "leadUnitId",
  "unitId",
  "parentId",
  "directionId",
  "phaseId",
  "fromId",
  "toId",
  "elementId",
  "workPointId",
]);

/** Looks up the names of everything these entries point to, each kind in one go. */
export async function namesIn(view: View, events: readonly LoggedEvent[]): Promise<NamesInHistory> {
  const ids = [...new Set(events.flatMap(idsIn))];
  if (ids.length === 0) return {};
  const [units, elements, phases, directions, ideas, points, plans] = await Promise.all([
    view.find("unit", { id: { in: ids as UnitId[] } }),
    view.find("element", { id: { in: ids as ElementId[] } }),
    view.find("phase", { id: { in: ids as PhaseId[] } }),
    view.find("keyDirection", { id: { in: ids as DirectionId[] } }),
    view.find("idea", { id: { in: ids as IdeaId[] } }),
    view.find("workPoint", { id: { in: ids as WorkPointId[] } }),
    view.find("plan", { id: { in: ids as PlanId[] } }),
  ]);
  const titled = [...elements, ...phases, ...directions, ...ideas, ...points, ...plans].map(
    (row) => [row.id as string, { zh: row.titleZh, en: row.titleEn }] as const,
  );
  const named = units.map((unit) => [unit.id as string, { zh: unit.nameZh, en: unit.nameEn }] as const);
  return Object.fromEntries([...titled, ...named]);
}

/** The ids an entry of the log points to, beside what it is about. */
export function idsIn({ field, before, after, unitId }: LoggedEvent): string[] {
  const values = [before, after].flatMap((value) => {
    if (typeof value === "string") return pointing.has(field) ? [value] : [];
    return value !== null && typeof value === "object" ? idsInRow(value) : [];
  });
  return unitId ? [unitId, ...values] : values;
}

function idsInRow(row: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(row).flatMap(([field, value]) =>
    pointing.has(field) && typeof value === "string" ? [value] : [],
  );
}
