import { readAbove } from "~/db/read-above.server";
import { titlesWith } from "~/db/read-goals.server";
import type { Where } from "~/db/view.server";
import type { PhaseId, UnitId } from "~/domain/ids";
import type { KeyDirection, Plan, PlanElement } from "~/domain/rows";
import type { Span } from "~/domain/schedule";
import { findByCode } from "~/services/find-by-code.server";
import type { Look } from "~/services/look.server";
import { readItems } from "~/services/read-items.server";
import type { TimelineFilters } from "~/services/timeline-query";
import { touching } from "~/services/timeline-stretches";

/** What a search of a timeline goes through. */
export interface Search {
  readonly plans: readonly Plan[];
  readonly directions: readonly KeyDirection[];
  readonly filters: Pick<TimelineFilters, "words" | "unitId" | "health">;
  readonly within: Span | null;
  /** Key directions the goals above must belong to; null for any. */
  readonly scope: ReadonlySet<string> | null;
  /** The phase the goals above must stand in; any where nothing is said. */
  readonly phaseId?: PhaseId | null;
}

export interface Matches {
  readonly found: readonly PlanElement[];
  /** What stands above them, by id. */
  readonly above: ReadonlyMap<string, PlanElement>;
  /** How many elements had to be looked at one by one; a search ends at `examinedMost` of them. */
  readonly examined: number;
  /** Whether more than `matchesShown` match. */
  readonly more: boolean;
}

export const matchesShown = 200;
export const examinedMost = 5000;
const batch = 500;
const cooperationsRead = 1000;

/** The elements of any level that meet the filters, goals before measures before tasks: as many as fit in a picture. */
export async function findMatches(look: Look, search: Search): Promise<Matches> {
  const found = new Map<string, PlanElement>();
  const above = new Map<string, PlanElement>();
  let examined = 0;
  for await (const candidates of candidatesOf(look, search)) {
    const fresh = candidates.filter(({ id }) => !found.has(id));
    const healthy = await ofHealth(look, search, fresh);
    for (const [id, element] of await readAbove(look.view, healthy)) above.set(id, element);
    const inPhase = await goalsInPhase(look, search, healthy, above);
    for (const element of healthy) if (isInScope(search, inPhase, element, above)) found.set(element.id, element);
    if (search.filters.health || search.scope || search.phaseId) examined += candidates.length;
    if (found.size > matchesShown || examined >= examinedMost) break;
  }
  const first = [...found.values()].slice(0, matchesShown);
  return { found: first, above: linesOf(first, above), examined, more: found.size > matchesShown };
}

// Only the lines of what is shown: much else was looked at on the way.
function linesOf(elements: readonly PlanElement[], above: ReadonlyMap<string, PlanElement>): Map<string, PlanElement> {
  const lines = new Map<string, PlanElement>();
  for (const element of elements) {
    let parent = above.get(element.parentId);
    while (parent && !lines.has(parent.id)) {
      lines.set(parent.id, parent);
      parent = above.get(parent.parentId);
    }
  }
  return lines;
}

async function* candidatesOf(look: Look, search: Search): AsyncGenerator<readonly PlanElement[]> {
  const { view } = look;
  const { plans, directions, filters, within } = search;
  const { words, unitId } = filters;
  const cooperating = unitId ? await cooperatedBy(look, unitId) : [];
  const coded = await findByCode(look, plans, directions, words);
  yield coded.filter((element) => isInTime(element, within) && isUnits(element, unitId, cooperating));
  const wanted: Where<PlanElement> = { ...touching(within), ...(words !== "" && { OR: titlesWith(words) }) };
  if (cooperating.length > 0) {
    const planId = { in: plans.map((plan) => plan.id) };
    yield await view.find("element", { ...wanted, planId, id: { in: cooperating } });
  }
  // Plan by plan and kind by kind: only then does an index give the order, and the cost is that of the rows read.
  for (const { id: planId } of plans) {
    for (const kind of ["goal", "measure", "task"] as const) {
      const lead = unitId ? { leadUnitId: unitId } : {};
      const where = { ...wanted, ...lead, planId, kind, ...(kind !== "goal" && { directionId: null }) };
      for (let skip = 0, last = batch; last === batch; skip += batch) {
        const rows = await view.find("element", where, { orderBy: ["sortKey", "id"], take: batch, skip });
        last = rows.length;
        yield rows;
      }
    }
  }
}

async function cooperatedBy({ view }: Look, unitId: UnitId) {
  const rows = await view.find("cooperation", { unitId }, { orderBy: ["id"], take: cooperationsRead });
  return rows.map(({ elementId }) => elementId);
}

async function ofHealth(look: Look, { plans, filters }: Search, elements: readonly PlanElement[]) {
  if (!filters.health || elements.length === 0) return elements;
  const ids = elements.map(({ id }) => id);
  const { items } = await readItems(look, ids, plans);
  return elements.filter(({ id }) => items.get(id)?.health === filters.health);
}

function isInScope(
  { scope }: Search,
  inPhase: ReadonlySet<string> | null,
  element: PlanElement,
  above: ReadonlyMap<string, PlanElement>,
): boolean {
  if (!scope && !inPhase) return true;
  const goal = goalOf(element, above);
  return (scope?.has(goal?.directionId ?? "") ?? true) && (inPhase?.has(goal?.id ?? "") ?? true);
}

function goalOf(element: PlanElement, above: ReadonlyMap<string, PlanElement>): PlanElement | undefined {
  let top: PlanElement | undefined = element;
  while (top && top.kind !== "goal") top = above.get(top.parentId);
  return top;
}

// Which of the goals above these elements stand in the phase that is asked for; null where any will do.
async function goalsInPhase(
  { view }: Look,
  { phaseId, plans }: Search,
  elements: readonly PlanElement[],
  above: ReadonlyMap<string, PlanElement>,
): Promise<ReadonlySet<string> | null> {
  if (!phaseId) return null;
  const goals = [...new Set(elements.flatMap((element) => goalOf(element, above)?.id ?? []))];
  if (goals.length === 0) return new Set();
  const planId = { in: plans.map(({ id }) => id) };
  const cells = await view.find("placement", { planId, phaseId, elementId: { in: goals } });
  return new Set(cells.map(({ elementId }) => elementId));
}

function isInTime({ startsOn, endsOn }: PlanElement, within: Span | null): boolean {
  return !within || (startsOn <= within.endsOn && endsOn >= within.startsOn);
}

function isUnits({ id, leadUnitId }: PlanElement, unitId: UnitId | null, cooperating: readonly string[]): boolean {
  return !unitId || leadUnitId === unitId || cooperating.includes(id);
}
