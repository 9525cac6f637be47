import type { View } from "~/db/view.server";
import type { Plan } from "~/domain/rows";
import type { Span } from "~/domain/schedule";

/** A plan's milestones on days it would lose with another span. They know no plan: only those of such days are asked whose they are. */
export async function milestonesBetween(view: View, plan: Plan, next: Span): Promise<Span[]> {
  const before = { dueOn: { gte: plan.startsOn, lt: next.startsOn } };
  const behind = { dueOn: { gt: next.endsOn, lte: plan.endsOn } };
  const milestones = await view.find("milestone", { OR: [before, behind] });
  const ids = [...new Set(milestones.map((milestone) => milestone.elementId))];
  const own = new Set((await view.find("element", { id: { in: ids }, planId: plan.id })).map((element) => element.id));
  return milestones
    .filter((milestone) => own.has(milestone.elementId))
    .map(({ dueOn }) => ({ startsOn: dueOn, endsOn: dueOn }));
}
