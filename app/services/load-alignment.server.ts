import { countImplementing, readImplementingLinks } from "~/db/read-implementing-links.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { coverageOf, type IdeaCoverage, type ServingElement } from "~/domain/coverage-of";
import type { DirectionId, FrameworkId, PlanId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import { type Actor, may } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { Framework, Idea, KeyDirection, Plan, PlanElement, Tier } from "~/domain/rows";
import { type Look, look, planInSight } from "~/services/look.server";
import { readServing, type Serving } from "~/services/read-serving.server";
import { readUnserved, type Unserved } from "~/services/read-unserved.server";

/** What of a plan's alignment is asked for. */
export interface AlignmentQuery {
  /** Null for the framework the plan's elements implement most. */
  readonly frameworkId: FrameworkId | null;
  /** Only what is served from this direction; null for all. */
  readonly directionId: DirectionId | null;
  /** Which page of the goals that serve no idea, from 1. */
  readonly page: number;
}

export interface AlignmentFacts {
  readonly plan: Plan;
  readonly asOf: CalendarDate | null;
  readonly today: CalendarDate;
  readonly levelNames: LevelNames;
  readonly directions: readonly KeyDirection[];
  /** Those that the plan's elements implement first, by how many links there are. */
  readonly frameworks: readonly { readonly framework: Framework; readonly links: number }[];
  readonly mayEditFrameworks: boolean;
  /** Null where there is no framework. */
  readonly chosen: ChosenFramework | null;
}

export interface ChosenFramework {
  readonly framework: Framework;
  readonly tiers: readonly Tier[];
  readonly ideas: readonly Idea[];
  readonly coverage: readonly IdeaCoverage[];
  /** What serves an idea, by id, and how it stands on the day. */
  readonly standing: Serving["standing"];
  readonly goals: ReadonlyMap<string, PlanElement>;
  readonly unserved: Unserved;
  /** Whether there are more links than were counted. */
  readonly cut: boolean;
}

const mostFrameworks = 100;
const mostDirections = 30;
const mostLinks = 2000;

/** How a plan's elements serve the ideas of a framework, as it is or as it was known on a past day. */
export async function loadAlignment(
  actor: Actor,
  planId: PlanId,
  query: AlignmentQuery,
  day: CalendarDate | null,
  now?: number,
): Promise<Result<AlignmentFacts>> {
  const looked = await look(actor, "read-plans", day, now);
  if (!looked.ok) return looked;
  const found = await planInSight(actor, looked.value, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const { view, store, settings, today, asOf } = looked.value;
  const [known, directions, links] = await Promise.all([
    view.find("framework", {}, { orderBy: ["sortKey", "id"], take: mostFrameworks }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: mostDirections }),
    countImplementing(store.reader, view.at, planId),
  ]);
  const frameworks = known
    .map((framework) => ({ framework, links: links.get(framework.id) ?? 0 }))
    .sort((a, b) => b.links - a.links || known.indexOf(a.framework) - known.indexOf(b.framework));
  const wanted = frameworks.find(({ framework }) => framework.id === query.frameworkId) ?? frameworks[0];
  return succeed({
    ...{ plan, asOf, today, levelNames: settings.levelNames, directions, frameworks },
    mayEditFrameworks: asOf === null && may(actor, "edit-frameworks"),
    chosen: wanted ? await readChosen(looked.value, plan, wanted.framework, query) : null,
  });
}

async function readChosen(
  looking: Look,
  plan: Plan,
  framework: Framework,
  { directionId, page }: AlignmentQuery,
): Promise<ChosenFramework> {
  const { view, store } = looking;
  const { id: frameworkId } = framework;
  const [tiers, ideas, links] = await Promise.all([
    view.find("tier", { frameworkId }, { orderBy: ["position", "id"], take: 50 }),
    view.find("idea", { frameworkId }, { orderBy: ["sortKey", "id"], take: 500 }),
    readImplementingLinks(store.reader, view.at, plan.id, frameworkId, mostLinks + 1),
  ]);
  const counted = links.slice(0, mostLinks);
  const { serving, goals, standing } = await readServing(looking, plan, [
    ...new Set(counted.map(({ elementId }) => elementId)),
  ]);
  const kinds = new Map(tiers.map((tier) => [tier.id, tier.kind]));
  const within = (element: ServingElement) => directionId === null || element.directionId === directionId;
  const coverage = coverageOf({
    ideas: inTiers(tiers, ideas).map(({ id, tierId }) => ({ id, tierKind: kinds.get(tierId) ?? "ideas" })),
    elements: serving.filter(within),
    links: counted,
  });
  const unserved = await readUnserved(looking, plan, [...goals.values()], directionId, page);
  return { framework, tiers, ideas, coverage, standing, goals, unserved, cut: links.length > mostLinks };
}

function inTiers(tiers: readonly Tier[], ideas: readonly Idea[]): Idea[] {
  return tiers.flatMap((tier) => ideas.filter((idea) => idea.tierId === tier.id));
}
