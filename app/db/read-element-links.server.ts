import { type PlacedIdea, placeIdeas } from "~/db/place-ideas.server";
import { readStandings } from "~/db/read-standings.server";
import type { View } from "~/db/view.server";
import type { ElementId, IdeaId } from "~/domain/ids";
import type { Link, LinkType, Plan, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** How many links of one kind a page lists. */
export const linksShown = 50;

/** A link with the element at its other end. */
export interface LinkedElement {
  readonly link: Link;
  readonly element: PlanElement;
  readonly plan: Plan;
  readonly standing: Standing | undefined;
}

/** The first links of one kind, and whether there are more. */
export interface LinkList {
  readonly links: readonly LinkedElement[];
  readonly more: boolean;
}

export interface ElementLinks {
  readonly contributesTo: LinkList;
  readonly contributors: LinkList;
  readonly dependsOn: LinkList;
  readonly neededBy: LinkList;
  readonly successors: LinkList;
  readonly predecessors: LinkList;
  readonly implements: readonly ImplementedIdea[];
}

/** An idea an element implements, with the tier and the framework it belongs to. */
export interface ImplementedIdea extends PlacedIdea {
  readonly link: Link;
}

/** Everything tied to an element, the first of each kind, with how the other ends stand. */
export async function readElementLinks(
  view: View,
  id: ElementId,
  showsPlan: (plan: Plan) => boolean,
): Promise<ElementLinks> {
  const slice = { orderBy: ["id"], take: linksShown + 1 } as const;
  const from = (type: LinkType) => view.find("link", { fromId: id, type }, slice);
  const to = (type: LinkType) => view.find("link", { toId: id, type }, slice);
  const [contributesTo, contributors, dependsOn, neededBy, successors, predecessors, ideas] = await Promise.all([
    from("contributes"),
    to("contributes"),
    from("depends"),
    to("depends"),
    from("succeeds"),
    to("succeeds"),
    from("implements"),
  ]);
  const out = [contributesTo, dependsOn, successors].flat().map((link) => link.toId as ElementId);
  const into = [contributors, neededBy, predecessors].flat().map((link) => link.fromId);
  const ends = await readEnds(view, [...new Set([...out, ...into])]);
  const list = (links: readonly Link[], end: "fromId" | "toId"): LinkList => ({
    links: links.slice(0, linksShown).flatMap((link) => {
      const known = ends.get(link[end]);
      return known && showsPlan(known.plan) ? [{ link, ...known }] : [];
    }),
    more: links.length > linksShown,
  });
  return {
    contributesTo: list(contributesTo, "toId"),
    contributors: list(contributors, "fromId"),
    dependsOn: list(dependsOn, "toId"),
    neededBy: list(neededBy, "fromId"),
    successors: list(successors, "toId"),
    predecessors: list(predecessors, "fromId"),
    implements: await readIdeas(view, ideas.slice(0, linksShown)),
  };
}

async function readEnds(view: View, ids: readonly ElementId[]): Promise<Map<string, Omit<LinkedElement, "link">>> {
  if (ids.length === 0) return new Map();
  const [elements, standings] = await Promise.all([
    view.find("element", { id: { in: [...ids] } }),
    readStandings(view, ids),
  ]);
  const plans = await view.find("plan", { id: { in: [...new Set(elements.map((element) => element.planId))] } });
  return new Map(
    elements.flatMap((element) => {
      const plan = plans.find(({ id }) => id === element.planId);
      return plan ? [[element.id as string, { element, plan, standing: standings.get(element.id) }] as const] : [];
    }),
  );
}

async function readIdeas(view: View, links: readonly Link[]): Promise<ImplementedIdea[]> {
  if (links.length === 0) return [];
  const ideas = await view.find("idea", { id: { in: links.map((link) => link.toId as IdeaId) } });
  const placed = await placeIdeas(view, ideas);
  return links.flatMap((link) => {
    const found = placed.find(({ idea }) => idea.id === link.toId);
    return found ? [{ link, ...found }] : [];
  });
}
