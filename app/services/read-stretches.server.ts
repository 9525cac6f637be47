import { readFirstIds } from "~/db/read-first-ids.server";
import type { DirectionGroup } from "~/domain/direction-groups";
import type { ElementId } from "~/domain/ids";
import type { KeyDirection, Period, Plan, PlanElement } from "~/domain/rows";
import { findMatches } from "~/services/find-matches.server";
import type { Look } from "~/services/look.server";
import { matchedStretches, rankedAnew } from "~/services/matched-stretches.server";
import { groupsOf } from "~/services/timeline-facts.server";
import { isSearch, type TimelineQuery } from "~/services/timeline-query";
import { homeOf, idsOf, type Stretches, stretchesOf, stretchLists } from "~/services/timeline-stretches";

interface Wanted {
  readonly plans: readonly Plan[];
  readonly directions: readonly KeyDirection[];
  readonly periods: readonly Period[];
  readonly query: TimelineQuery;
}

/** How a search went. */
export interface Found {
  readonly shown: number;
  readonly more: boolean;
  readonly examined: number;
  /** Each element that is shown: whether it was found itself, or only stands above what was. */
  readonly matched: ReadonlyMap<string, boolean>;
}

export interface ReadStretches {
  readonly stretches: Stretches;
  /** All directions, told as one where they go on in each other; those that are left out have no rows. */
  readonly groups: readonly DirectionGroup[];
  readonly found: Found | null;
}

/** Which rows a timeline shows: the first of every direction and what is opened, or what its filters find. */
export async function readStretches(look: Look, { plans, directions, periods, query }: Wanted): Promise<ReadStretches> {
  const { filters, open, shown } = query;
  const within = periods.find(({ id }) => id === filters.periodId) ?? null;
  const lists = stretchLists({ plans, directions, open, shown, within, alone: filters.directionId });
  const first = stretchesOf(lists, await readFirstIds(look.store.reader, look.view.at, lists));
  const { elements, groups } = await readGroups(look, plans, directions, first);
  const chosen = groups.filter((group) => group.directions.some(({ id }) => id === filters.directionId));
  const scope =
    chosen.length > 0 ? new Set(chosen.flatMap((group) => group.directions.map(({ id }) => id as string))) : null;
  const homes = new Set(homesOf(plans, directions, scope));
  const opened = new Map([...first].filter(([key]) => open.some((id) => id === key)));
  if (!isSearch(filters)) {
    const stretches = new Map([...first].filter(([key]) => homes.has(key) || opened.has(key)));
    return { stretches: within ? await rankedAnew(look, stretches, elements) : stretches, groups, found: null };
  }
  const matches = await findMatches(look, { plans, directions, filters, within, scope });
  return {
    stretches: await matchedStretches(look, matches, opened),
    groups,
    found: {
      shown: matches.found.length,
      ...{ more: matches.more, examined: matches.examined },
      matched: new Map<string, boolean>([
        ...[...matches.above.keys()].map((id) => [id, false] as const),
        ...matches.found.map(({ id }) => [id, true] as const),
      ]),
    },
  };
}

// Which directions go on in which shows in what became of their first goals.
async function readGroups(look: Look, plans: readonly Plan[], directions: readonly KeyDirection[], first: Stretches) {
  const ids = idsOf(first) as ElementId[];
  const links = ids.length === 0 ? [] : await look.view.find("link", { fromId: { in: ids }, type: "succeeds" });
  const wanted = [...new Set([...ids, ...links.map((link) => link.toId as ElementId)])];
  const elements = wanted.length === 0 ? [] : await look.view.find("element", { id: { in: wanted } });
  const known = new Map<string, PlanElement>(elements.map((element) => [element.id, element]));
  return { elements, groups: groupsOf(plans, directions, links, (id) => known.get(id)) };
}

// Alone, a direction leaves out what stands in no direction.
function homesOf(plans: readonly Plan[], directions: readonly KeyDirection[], scope: ReadonlySet<string> | null) {
  if (scope) return directions.flatMap(({ planId, id }) => (scope.has(id) ? [homeOf(planId, id)] : []));
  return [...directions.map(({ planId, id }) => homeOf(planId, id)), ...plans.map((plan) => homeOf(plan.id, null))];
}
