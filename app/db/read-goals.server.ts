import { standingOfRow } from "~/db/standing-row";
import type { View, Where } from "~/db/view.server";
import type { ElementId, PlanId } from "~/domain/ids";
import type { Plan, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** A goal with its plan and how it stands. */
export interface GoalFacts {
  readonly goal: PlanElement;
  readonly plan: Plan;
  readonly standing: Standing;
}

/** Goals of these plans whose title holds the words, in either language; all of them for no words. */
export function findGoals(
  view: View,
  planIds: readonly PlanId[],
  words: string,
  without: readonly ElementId[],
  take: number,
): Promise<PlanElement[]> {
  const open = {
    planId: { in: planIds },
    kind: "goal",
    lifecycle: { not: "cancelled" },
    id: { notIn: without },
  } as const;
  const order = { orderBy: ["planId", "directionId", "sortKey"], take } as const;
  if (words === "") return view.find("element", open, order);
  return view.find("element", { ...open, OR: titlesWith(words) }, order);
}

/** The ways in which a title holds these words, in either language: one of them must be met. */
export function titlesWith(words: string): Where<PlanElement>[] {
  // The two databases differ in whether case counts, so the usual spellings are all asked for.
  const spellings = [...new Set([words, words.toLowerCase(), words.charAt(0).toUpperCase() + words.slice(1)])];
  return spellings.flatMap((contains) => [{ titleZh: { contains } }, { titleEn: { contains } }]);
}

/** How these goals stand, in their order. */
export async function readGoals(
  view: View,
  goals: readonly PlanElement[],
  plans: readonly Plan[],
): Promise<GoalFacts[]> {
  const rows = goals.length > 0 ? await view.find("standing", { nodeId: { in: goals.map((goal) => goal.id) } }) : [];
  return goals.flatMap((goal) => {
    const [row, plan] = [rows.find(({ nodeId }) => nodeId === goal.id), plans.find(({ id }) => id === goal.planId)];
    return row && plan ? [{ goal, plan, standing: standingOfRow(row) }] : [];
  });
}
