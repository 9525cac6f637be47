import { titlesWith } from "~/db/read-goals.server";
import { readStandings } from "~/db/read-standings.server";
import type { Where } from "~/db/view.server";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import { mayImplement } from "~/domain/idea-rights";
import type { IdeaId, UnitId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import type { Plan, PlanElement } from "~/domain/rows";
import { findByCode } from "~/services/find-by-code.server";
import type { Look } from "~/services/look.server";

/** What was found to be linked with an idea. */
export interface FoundForIdea {
  readonly ideaId: IdeaId;
  readonly words: string;
  readonly elements: readonly FoundElement[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

export interface FoundElement {
  readonly element: PlanElement;
  readonly plan: Plan;
  readonly figures: ElementFigures;
}

/** How many elements a search shows: whoever finds too many looks for something longer. */
export const foundShown = 10;
const examined = 60;

/** The first elements of the plans the actor sees that bear these words or this code, and that the actor may link. */
export async function findForIdea(
  looking: Look,
  actor: Actor,
  { ideaId, words }: { readonly ideaId: IdeaId; readonly words: string },
): Promise<FoundForIdea> {
  const { view, today, settings } = looking;
  if (words === "") return { ideaId, words, elements: [], more: false };
  const [links, known] = await Promise.all([
    view.find("link", { type: "implements", toId: ideaId }, { take: 500 }),
    view.find("plan", { status: { not: "closed" } }, { orderBy: ["-startsOn", "id"], take: 100 }),
  ]);
  const plans = known.filter(({ status }) => status !== "draft" || may(actor, "read-drafts"));
  const linked = new Set(links.map(({ fromId }) => fromId));
  const found = (await candidates(looking, actor, plans, words)).flatMap((element) => {
    const plan = plans.find(({ id }) => id === element.planId);
    const fits = plan && !linked.has(element.id) && element.lifecycle !== "cancelled";
    return fits && mayImplement(actor, plan, element) ? [{ element, plan }] : [];
  });
  // The plan that begins last is what one usually means.
  found.sort((a, b) => plans.indexOf(a.plan) - plans.indexOf(b.plan));
  const shown = found.slice(0, foundShown);
  const standings = await readStandings(
    view,
    shown.map(({ element }) => element.id),
  );
  const elements = shown.map(({ element, plan }) => ({
    ...{ element, plan },
    figures: figuresOf(element, standings.get(element.id), plan.endsOn, today, settings.healthRules),
  }));
  return { ideaId, words, elements, more: found.length > foundShown };
}

async function candidates(looking: Look, actor: Actor, plans: readonly Plan[], words: string): Promise<PlanElement[]> {
  const { view } = looking;
  const planIds = plans.map(({ id }) => id);
  const directions = await view.find("keyDirection", { planId: { in: planIds } }, { orderBy: ["sortKey", "id"] });
  const titled = { OR: titlesWith(words), lifecycle: { not: "cancelled" } } as const;
  const slice = { orderBy: ["kind", "planId", "sortKey", "id"], take: examined } as const;
  const scopes = scopesOf(actor, plans);
  const [coded, ...lists] = await Promise.all([
    findByCode(looking, plans, directions, words),
    ...scopes.map((scope) => view.find("element", { ...titled, ...scope }, slice)),
  ]);
  return [...new Map([...coded, ...lists.flat()].map((element) => [element.id, element])).values()];
}

// Where there may be something to link: whole plans for the council, the tasks of their units for departments.
function scopesOf({ grants }: Actor, plans: readonly Plan[]): Where<PlanElement>[] {
  const all = plans.map(({ id }) => id);
  return grants.flatMap(({ role, scopeKind, scopeId }): Where<PlanElement>[] => {
    if (role === "council") {
      return [{ planId: { in: scopeKind === "organisation" ? all : all.filter((id) => id === scopeId) } }];
    }
    if (role !== "department" || scopeKind !== "unit" || scopeId === null) return [];
    return [{ planId: { in: all }, kind: "task", leadUnitId: scopeId as UnitId }];
  });
}
