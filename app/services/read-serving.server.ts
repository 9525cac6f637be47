import { readAbove } from "~/db/read-above.server";
import { readFirstTasks } from "~/db/read-first-tasks.server";
import { enoughTasks, type ServingElement } from "~/domain/coverage-of";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";
import type { Look } from "~/services/look.server";

export interface Serving {
  readonly serving: readonly ServingElement[];
  /** The goals they stand under, by id. */
  readonly goals: ReadonlyMap<string, PlanElement>;
}

/** Where elements that serve ideas stand, and the first tasks that carry them out; as many questions as there are levels. */
export async function readServing({ view, store }: Look, ids: readonly ElementId[]): Promise<Serving> {
  if (ids.length === 0) return { serving: [], goals: new Map() };
  const elements = await view.find("element", { id: { in: ids } });
  const [above, tasks] = await Promise.all([
    readAbove(view, elements),
    readFirstTasks(store.reader, view.at, elements, enoughTasks),
  ]);
  const goals = new Map<string, PlanElement>();
  const serving = elements.flatMap((element) => {
    const goal = goalOf(element, above);
    if (!goal) return [];
    goals.set(goal.id, goal);
    const { id } = element;
    return [{ id, goalId: goal.id, directionId: goal.directionId, taskIds: tasks.get(id) ?? [] }];
  });
  return { serving, goals };
}

function goalOf(element: PlanElement, above: ReadonlyMap<string, PlanElement>): PlanElement | undefined {
  let top: PlanElement | undefined = element;
  while (top && top.kind !== "goal") top = above.get(top.parentId);
  return top;
}
