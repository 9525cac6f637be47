import { readCountsOf } from "~/db/read-counts.server";
import type { DirectionId } from "~/domain/ids";
import type { Plan, PlanElement } from "~/domain/rows";
import type { Look } from "~/services/look.server";

/** The goals of a plan that serve no idea of a framework, page by page. */
export interface Unserved {
  readonly goals: readonly PlanElement[];
  readonly total: number;
  /** How many goals there are, serving or not. */
  readonly ofAll: number;
  /** From 1. */
  readonly page: number;
  readonly more: boolean;
}

const goalsShown = 20;

/** The living goals of a plan, or of one direction, beside these; how many they are is told by the day's counters. */
export async function readUnserved(
  looking: Look,
  { id: planId }: Plan,
  serving: readonly PlanElement[],
  directionId: DirectionId | null,
  page: number,
): Promise<Unserved> {
  const { view, store, settings } = looking;
  const dimension = directionId === null ? "plan" : "direction";
  const [counts, goals] = await Promise.all([
    readCountsOf(store, looking, settings, [planId], [dimension]),
    view.find(
      "element",
      {
        ...{ planId, kind: "goal", lifecycle: { not: "cancelled" }, id: { notIn: serving.map(({ id }) => id) } },
        ...(directionId === null ? {} : { directionId }),
      },
      { orderBy: ["directionId", "sortKey", "id"], skip: (page - 1) * goalsShown, take: goalsShown + 1 },
    ),
  ]);
  const all = counts
    .filter(({ kind, key, health }) => kind === "goal" && health !== "cancelled" && key === (directionId ?? planId))
    .reduce((sum, { n }) => sum + n, 0);
  const served = serving.filter((goal) => goal.lifecycle !== "cancelled" && inDirection(goal, directionId)).length;
  return { goals: goals.slice(0, goalsShown), total: all - served, ofAll: all, page, more: goals.length > goalsShown };
}

function inDirection(goal: PlanElement, directionId: DirectionId | null): boolean {
  return directionId === null || goal.directionId === directionId;
}
