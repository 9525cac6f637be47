import { readFirstIds } from "~/db/read-first-ids.server";
import { addDays, daysBetween } from "~/domain/calendar-days";
import type { ElementId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import type { Plan } from "~/domain/rows";
import type { Look } from "~/services/look.server";

const goalsAsked = 200;

/**
 * A plan with the one it takes over from and the one that takes over from it, the earliest first: those its goals are tied to
 * by succession, else those that end or begin within a year of it. Drafts only for whoever may read them.
 */
export async function withNeighbours(actor: Actor, { view, store }: Look, plan: Plan): Promise<Plan[]> {
  const wanted = {
    from: "element",
    where: { planId: plan.id, kind: "goal" },
    orderBy: "sortKey",
    take: goalsAsked,
  } as const;
  const [{ goals }, others] = await Promise.all([
    readFirstIds(store.reader, view.at, { goals: wanted }),
    view.find("plan", { id: { not: plan.id } }, { orderBy: ["startsOn", "id"], take: 200 }),
  ]);
  const tied = await tiedPlans(view, goals as ElementId[]);
  const readable = others.filter(({ status }) => status !== "draft" || may(actor, "read-drafts"));
  const earlier = readable.filter(({ endsOn }) => endsOn < plan.startsOn);
  const later = readable.filter(({ startsOn }) => startsOn > plan.endsOn);
  const pick = (plans: readonly Plan[], gapOf: (other: Plan) => number) =>
    [...plans]
      .filter((other) => tied.has(other.id) || gapOf(other) <= 366)
      .sort((a, b) => (tied.get(b.id) ?? 0) - (tied.get(a.id) ?? 0) || gapOf(a) - gapOf(b))
      .slice(0, 1);
  return [
    ...pick(earlier, (other) => daysBetween(addDays(other.endsOn, 1), plan.startsOn)),
    plan,
    ...pick(later, (other) => daysBetween(addDays(plan.endsOn, 1), other.startsOn)),
  ];
}

/** How many successions tie these goals to each other plan. */
async function tiedPlans(view: Look["view"], goals: readonly ElementId[]): Promise<Map<string, number>> {
  const tied = new Map<string, number>();
  if (goals.length === 0) return tied;
  const [onward, before] = await Promise.all([
    view.find("link", { fromId: { in: goals }, type: "succeeds" }),
    view.find("link", { toId: { in: goals }, type: "succeeds" }),
  ]);
  const ends = [...onward.map((link) => link.toId), ...before.map((link) => link.fromId)] as ElementId[];
  const elements = ends.length === 0 ? [] : await view.find("element", { id: { in: ends } });
  for (const { planId } of elements) tied.set(planId, (tied.get(planId) ?? 0) + 1);
  return tied;
}
