import { readFirstIds } from "~/db/read-first-ids.server";
import { readRanks } from "~/db/read-ranks.server";
import type { StandingRow } from "~/db/standing-row";
import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementId, PlanId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Link, Unit } from "~/domain/rows";
import { type BranchPlace, branchPlace } from "~/services/branch-place.server";
import { type Look, look, planInSight } from "~/services/look.server";
import { readItems } from "~/services/read-items.server";
import { touching } from "~/services/timeline-stretches";
import { editableOf, readTies, type TimelineTree } from "~/services/timeline-tree.server";

/** Which rows of a branch are asked for. */
export interface BranchQuery {
  /** An element, a key direction, or `none` for the goals that stand in no direction. */
  readonly under: string;
  /** How many of its rows are there already. */
  readonly after: number;
  /** Its last rows are asked for, whatever lies between. */
  readonly last: boolean;
  /** Id of a plan period: only what touches it. */
  readonly periodId: string | null;
  readonly compare: CalendarDate | null;
}

/** Some rows of one branch, with nothing opened below them. */
export interface BranchFacts {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly place: BranchPlace;
  readonly planId: PlanId;
  /** How its parent stands; null for a direction. */
  readonly standing: StandingRow | null;
  /** Links may end at elements that aren't among the rows, all of which the actor may see. */
  readonly tree: TimelineTree;
}

const firstShown = 50;
const furtherShown = 200;
/** How many rows the end of a long branch shows. */
export const lastShown = 50;

/** The rows below an unopened branch, or those that come behind the ones already shown. */
export async function loadTimelineBranch(
  actor: Actor,
  planId: PlanId,
  query: BranchQuery,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<BranchFacts>> {
  const looked = await look(actor, "read-plans", asOf, now);
  if (!looked.ok) return looked;
  const found = await planInSight(actor, looked.value, planId);
  if (!found.ok) return found;
  const place = await branchPlace(looked.value, planId, query.under);
  if (!place) return fail({ code: "not-found", entity: "element" });
  const { view } = looked.value;
  const { ids, more } = await readIds(looked.value, planId, place, query);
  const [ties, { items }, units, standing] = await Promise.all([
    readTies(looked.value, ids, { compare: query.compare, bothEnds: true, now }),
    readItems(looked.value, ids, [found.value]),
    view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 }),
    place.parent ? view.first("standing", { nodeId: place.parent.id }) : null,
  ]);
  const ranks =
    query.periodId || query.last ? await readRanks(looked.value.store.reader, view.at, elementsOf(items)) : null;
  const rows = ids.map((id, index) => ({ id, rank: ranks?.get(id) ?? query.after + index + 1 }));
  const codes = rows.map(
    ({ id, rank }) => [id, place.prefix === "" ? String(rank) : `${place.prefix}.${rank}`] as const,
  );
  return succeed({
    ...{ today: looked.value.today, asOf: looked.value.asOf, place, planId, standing },
    tree: {
      ...ties,
      links: await linksInSight(actor, looked.value, ties.links),
      stretches: new Map([[place.key, { rows, more }]]),
      items,
      codes: new Map(codes),
      units: new Map<string, Unit>(units.map((unit) => [unit.id, unit])),
      editable: editableOf(actor, looked.value, [found.value]),
    },
  });
}

async function readIds({ view, store }: Look, planId: PlanId, place: BranchPlace, query: BranchQuery) {
  const { after, last, periodId } = query;
  const period = periodId === null ? null : await view.first("period", { id: periodId });
  const siblings = place.parent
    ? { parentId: place.parent.id }
    : { planId, kind: "goal", directionId: place.directionId };
  const length = after === 0 ? firstShown : furtherShown;
  const where = { ...siblings, ...touching(period) };
  if (last) {
    const ending = { from: "element", where, orderBy: "-sortKey", take: lastShown } as const;
    const { branch } = await readFirstIds(store.reader, view.at, { branch: ending });
    return { ids: branch.toReversed(), more: false };
  }
  const list = { from: "element", where, orderBy: "sortKey", take: after + length + 1 } as const;
  const { branch } = await readFirstIds(store.reader, view.at, { branch: list });
  return { ids: branch.slice(after, after + length), more: branch.length > after + length };
}

function elementsOf(items: TimelineTree["items"]) {
  return [...items.values()].map(({ element }) => element);
}

// A link may lead into a draft, which not everybody may know of.
async function linksInSight(actor: Actor, { view }: Look, links: readonly Link[]): Promise<Link[]> {
  if (links.length === 0) return [];
  const ends = [...new Set(links.flatMap(({ fromId, toId }) => [fromId, toId as ElementId]))];
  const elements = await view.find("element", { id: { in: ends } });
  const planIds = [...new Set(elements.map((element) => element.planId))];
  const plans = await view.find("plan", { id: { in: planIds } });
  const seen = new Set(
    plans.filter(({ status }) => status !== "draft" || may(actor, "read-drafts")).map(({ id }) => id),
  );
  const known = new Set<string>(elements.filter(({ planId }) => seen.has(planId)).map(({ id }) => id));
  return links.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
}
