import { standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { ElementId, IdeaId } from "~/domain/ids";
import type { Idea, Link, Plan, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** An element that implements an idea, and how it stands. */
export interface Implementing {
  readonly ideaId: IdeaId;
  readonly element: PlanElement;
  readonly plan: Plan;
  readonly standing: Standing | null;
}

/** How many links lead to each idea, and the first of them to `few` elements each; asked for at most `most` links in all. */
export async function readImplementing(
  view: View,
  ideas: readonly Idea[],
  few: (ideaId: IdeaId) => number,
  most: number,
): Promise<{ implementing: Implementing[]; counts: ReadonlyMap<IdeaId, number> }> {
  const ideaIds = ideas.map((idea) => idea.id);
  const where = { type: "implements", toId: { in: ideaIds } } as const;
  const links = ideaIds.length > 0 ? await view.find("link", where, { orderBy: ["toId", "id"], take: most }) : [];
  const byIdea = new Map<IdeaId, Link[]>(ideaIds.map((id) => [id, links.filter((link) => link.toId === id)]));
  const shown = [...byIdea].flatMap(([id, own]) => own.slice(0, few(id)));
  const ids = [...new Set(shown.map((link) => link.fromId))];
  const { elements, plans, standings } = await readElements(view, ids);
  const implementing = shown.flatMap((link) => {
    const element = elements.find(({ id }) => id === link.fromId);
    const plan = plans.find(({ id }) => id === element?.planId);
    const row = standings.find(({ nodeId }) => nodeId === link.fromId);
    if (!element || !plan) return [];
    return [{ ideaId: link.toId as IdeaId, element, plan, standing: row ? standingOfRow(row) : null }];
  });
  return { implementing, counts: new Map([...byIdea].map(([id, own]) => [id, own.length])) };
}

async function readElements(view: View, ids: readonly ElementId[]) {
  if (ids.length === 0) return { elements: [], plans: [], standings: [] };
  const [elements, standings] = await Promise.all([
    view.find("element", { id: { in: ids } }),
    view.find("standing", { nodeId: { in: ids } }),
  ]);
  const planIds = [...new Set(elements.map((element) => element.planId))];
  return { elements, standings, plans: await view.find("plan", { id: { in: planIds } }) };
}
