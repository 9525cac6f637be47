import { titlesWith } from "~/db/read-goals.server";
import type { View } from "~/db/view.server";
import { type Actor, may } from "~/domain/permissions";
import { allows, planStatuses } from "~/domain/plan-status";
import { type Result, succeed } from "~/domain/result";
import type { Framework, Idea, Plan, PlanElement } from "~/domain/rows";
import { matchOf } from "~/domain/search-words";
import { findByCode } from "~/services/find-by-code.server";
import { type FoundPlaces, findPlaces } from "~/services/find-places.server";
import { type Look, look } from "~/services/look.server";
import { spellingOf } from "~/services/spelling-of.server";

/** What a search through everything has found, the best of each kind first. */
export interface Findings extends FoundPlaces {
  readonly plans: readonly Plan[];
  readonly elements: readonly { readonly element: PlanElement; readonly plan: Plan }[];
  readonly frameworks: readonly Framework[];
  readonly ideas: readonly { readonly idea: Idea; readonly framework: Framework }[];
  /** The latest plans, whatever the words: what is done to a plan is found by its own name. */
  readonly open: readonly { readonly plan: Plan; readonly takesIn: boolean }[];
}

const shown = { plans: 5, elements: 12, frameworks: 5, ideas: 6, open: 8 };
// Names that are compared one by one, by their sound too; beyond it only the database's own comparison finds them.
const comparedGoals = 500;
const nothing: Findings = {
  ...{ plans: [], elements: [], frameworks: [], ideas: [], open: [] },
  ...{ directions: [], phases: [], units: [], members: [] },
};

/** Finds plans and all that is in them, frameworks, ideas, departments and members by name, pinyin or a code such as 2.3.1; nothing for no words. */
export async function findAnything(actor: Actor, words: string, now?: number): Promise<Result<Findings>> {
  const looking = await look(actor, "read-plans", null, now);
  if (!looking.ok || words === "") return looking.ok ? succeed(nothing) : looking;
  const { view } = looking.value;
  const status = { in: planStatuses.filter((one) => one !== "draft" || may(actor, "read-drafts")) };
  const plans = await view.find("plan", { status }, { orderBy: ["-startsOn", "id"], take: 100 });
  const [elements, places, frameworks] = await Promise.all([
    elementsFor(looking.value, plans, words),
    findPlaces(actor, looking.value, plans, words),
    may(actor, "read-frameworks") ? frameworksFor(view, words) : { frameworks: [], ideas: [] },
  ]);
  const open = plans.slice(0, shown.open).map((plan) => ({ plan, takesIn: takesIn(actor, plan) }));
  return succeed({ plans: best(plans, words, shown.plans), elements, ...places, ...frameworks, open });
}

function takesIn(actor: Actor, { id: planId, status }: Plan): boolean {
  return may(actor, "edit-outline", { planId }) && allows(status, "edit-content");
}

async function elementsFor(looking: Look, plans: readonly Plan[], words: string): Promise<Findings["elements"]> {
  const { view } = looking;
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const planId = { in: [...byId.keys()] };
  if (plans.length === 0) return [];
  const directions = await view.find("keyDirection", { planId }, { orderBy: ["planId", "sortKey", "id"], take: 500 });
  const living = { planId, lifecycle: { not: "cancelled" } } as const;
  const [coded, named, goals] = await Promise.all([
    findByCode(looking, plans, directions, words),
    view.find("element", { ...living, OR: titlesWith(words) }, { orderBy: ["kind", "id"], take: shown.elements }),
    /^[a-z]{2,}$/i.test(words) ? view.find("element", { ...living, kind: "goal" }, { take: comparedGoals }) : [],
  ]);
  const found = new Map([...coded, ...named, ...best(goals, words, shown.elements)].map((one) => [one.id, one]));
  return [...found.values()].slice(0, shown.elements).flatMap((element) => {
    const plan = byId.get(element.planId);
    return plan ? [{ element, plan }] : [];
  });
}

async function frameworksFor(view: View, words: string): Promise<Pick<Findings, "frameworks" | "ideas">> {
  const [all, named] = await Promise.all([
    view.find("framework", {}, { orderBy: ["sortKey", "id"], take: 200 }),
    view.find("idea", { OR: titlesContaining(words) }, { orderBy: ["frameworkId", "sortKey"], take: shown.ideas }),
  ]);
  const byId = new Map(all.map((framework) => [framework.id, framework]));
  const titled = all.map((framework) => ({
    ...framework,
    titleZh: `${framework.code}${framework.documentZh}`,
    titleEn: framework.documentEn,
  }));
  return {
    frameworks: best(titled, words, shown.frameworks),
    ideas: named.flatMap((idea) => {
      const framework = byId.get(idea.frameworkId);
      return framework ? [{ idea, framework }] : [];
    }),
  };
}

function titlesContaining(contains: string) {
  return [{ titleZh: { contains } }, { titleEn: { contains } }];
}

/** Those whose name answers the words, the best first; among equals their order stays. */
function best<T extends { readonly titleZh: string; readonly titleEn: string }>(
  all: readonly T[],
  words: string,
  most: number,
): T[] {
  const rated = all.map((one) => ({
    one,
    match: Math.max(matchOf(words, one.titleZh, spellingOf(one.titleZh)), matchOf(words, one.titleEn, null)),
  }));
  const found = rated.filter(({ match }) => match > 0).sort((a, b) => b.match - a.match);
  return found.slice(0, most).map(({ one }) => one);
}
