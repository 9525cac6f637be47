import { findGoals, readGoals } from "~/db/read-goals.server";
import { readStandings } from "~/db/read-standings.server";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import type { ElementId } from "~/domain/ids";
import { previewContribution } from "~/domain/preview-contribution";
import type { Plan, PlanElement } from "~/domain/rows";
import { unmeasured } from "~/domain/standing";
import type { ElementRights } from "~/services/element-rights";
import type { Look } from "~/services/look.server";

/** Something an element is to be tied to: a further goal, what it depends on, the goal it lives on in, a work point. */
export interface ElementSearch {
  readonly what: "goal" | "depends" | "successor" | "point";
  readonly words: string;
  /** Weight a task is to have in the goals, 1–10,000. */
  readonly weight: number;
}

export interface FoundEnd {
  readonly element: PlanElement;
  readonly plan: Plan;
  readonly figures: ElementFigures;
  /** A goal's figures were the task to count in it; null in other searches. */
  readonly after: ElementFigures | null;
}

export interface SearchFacts extends ElementSearch {
  readonly ends: readonly FoundEnd[];
}

/** How many ends a search shows: whoever finds too many looks for something longer. */
const endsShown = 10;

interface Subject {
  readonly element: PlanElement;
  readonly plan: Plan;
  /** From the goal down to the element. */
  readonly line: readonly PlanElement[];
  /** What it is tied to already. */
  readonly tiedTo: readonly ElementId[];
  readonly rights: ElementRights;
}

/** The first ends found for a link the actor may make; null where they may not. */
export async function searchEnds(look: Look, subject: Subject, search: ElementSearch): Promise<SearchFacts | null> {
  const { rights } = subject;
  // Work points are few: they are chosen from a list, not searched for.
  if (search.what === "point") return null;
  if (search.what === "goal")
    return rights.contribute ? { ...search, ends: await goalsFor(look, subject, search) } : null;
  if (search.what === "depends") return rights.link ? { ...search, ends: await needsFor(look, subject, search) } : null;
  return rights.succeed ? { ...search, ends: await heirsFor(look, subject, search) } : null;
}

async function goalsFor({ view, today, settings }: Look, subject: Subject, search: ElementSearch): Promise<FoundEnd[]> {
  const { element, line, tiedTo } = subject;
  const plans = await view.find("plan", { status: { in: ["provisional", "adopted"] } }, { take: 50 });
  const planIds = plans.map((plan) => plan.id);
  const without = [...tiedTo, ...line.map((above) => above.id)];
  const [goals, standings] = await Promise.all([
    findGoals(view, planIds, search.words, without, endsShown),
    readStandings(view, [element.id]),
  ]);
  const task = standings.get(element.id) ?? unmeasured;
  return (await readGoals(view, goals, plans)).map(({ goal, plan, standing }) => {
    const figures = (measure: typeof standing) => figuresOf(goal, measure, plan.endsOn, today, settings.healthRules);
    const { after } = previewContribution(standing, task, search.weight);
    return { element: goal, plan, figures: figures(standing), after: figures({ ...standing, ...after }) };
  });
}

async function needsFor({ view, today, settings }: Look, subject: Subject, search: ElementSearch): Promise<FoundEnd[]> {
  const { element, plan, tiedTo } = subject;
  const { words: contains } = search;
  if (contains === "") return [];
  const found = await view.find(
    "element",
    {
      planId: plan.id,
      id: { notIn: [element.id, ...tiedTo] },
      OR: [{ titleZh: { contains } }, { titleEn: { contains } }],
    },
    { orderBy: ["kind", "sortKey", "id"], take: endsShown },
  );
  const standings = await readStandings(
    view,
    found.map(({ id }) => id),
  );
  return found.map((end) => ({
    element: end,
    plan,
    figures: figuresOf(end, standings.get(end.id), plan.endsOn, today, settings.healthRules),
    after: null,
  }));
}

async function heirsFor({ view, today, settings }: Look, subject: Subject, search: ElementSearch): Promise<FoundEnd[]> {
  const { plan, tiedTo } = subject;
  const later = await view.find(
    "plan",
    { status: { in: ["draft", "provisional", "adopted"] }, id: { not: plan.id } },
    { orderBy: ["startsOn", "id"], take: 50 },
  );
  const planIds = later.map((other) => other.id);
  const goals = await findGoals(view, planIds, search.words, tiedTo, endsShown);
  return (await readGoals(view, goals, later)).map(({ goal, plan: own, standing }) => ({
    element: goal,
    plan: own,
    figures: figuresOf(goal, standing, own.endsOn, today, settings.healthRules),
    after: null,
  }));
}
