import { readAbove } from "~/db/read-above.server";
import { readFirstTasks } from "~/db/read-first-tasks.server";
import { readStandings } from "~/db/read-standings.server";
import { enoughTasks, type ServingElement } from "~/domain/coverage-of";
import { figuresOf } from "~/domain/element-figures";
import type { Health } from "~/domain/health";
import type { ElementId } from "~/domain/ids";
import type { Plan, PlanElement } from "~/domain/rows";
import type { Look } from "~/services/look.server";

export interface Serving {
  readonly serving: readonly ServingElement[];
  /** The goals they stand under, by id. */
  readonly goals: ReadonlyMap<string, PlanElement>;
  /** What serves, by id, and how it stands on the day that is looked at. */
  readonly standing: ReadonlyMap<string, ServedBy>;
}

export interface ServedBy {
  readonly element: PlanElement;
  readonly health: Health;
}

/** Where elements that serve ideas stand, and the first tasks that carry them out; as many questions as there are levels. */
export async function readServing(
  { view, store, today, settings }: Look,
  plan: Plan,
  ids: readonly ElementId[],
): Promise<Serving> {
  if (ids.length === 0) return { serving: [], goals: new Map(), standing: new Map() };
  const elements = await view.find("element", { id: { in: ids } });
  const [above, standings, tasks] = await Promise.all([
    readAbove(view, elements),
    readStandings(view, ids),
    readFirstTasks(store.reader, view.at, elements, enoughTasks),
  ]);
  const standing = new Map(
    elements.map((element): [string, ServedBy] => {
      const figures = figuresOf(element, standings.get(element.id), plan.endsOn, today, settings.healthRules);
      return [element.id, { element, health: figures.health }];
    }),
  );
  const goals = new Map<string, PlanElement>();
  const serving = elements.flatMap((element) => {
    const goal = goalOf(element, above);
    if (!goal) return [];
    goals.set(goal.id, goal);
    const { id } = element;
    return [{ id, goalId: goal.id, directionId: goal.directionId, taskIds: tasks.get(id) ?? [] }];
  });
  return { serving, goals, standing };
}

function goalOf(element: PlanElement, above: ReadonlyMap<string, PlanElement>): PlanElement | undefined {
  let top: PlanElement | undefined = element;
  while (top && top.kind !== "goal") top = above.get(top.parentId);
  return top;
}
