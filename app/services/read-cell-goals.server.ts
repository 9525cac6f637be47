import { type FirstOf, readFirstIds } from "~/db/read-first-ids.server";
import { cellKey } from "~/domain/health-buckets";
import type { DirectionId, PhaseId, PlanId } from "~/domain/ids";
import type { Look } from "~/services/look.server";

/** A cell of the matrix that is asked for in full, page by page from 1. */
export interface WantedCell {
  readonly phaseId: PhaseId | null;
  readonly directionId: DirectionId | null;
  readonly page: number;
}

export interface OpenedCell extends WantedCell {
  readonly goalIds: readonly string[];
  readonly hasMore: boolean;
}

const cellGoalsShown = 6;
const openedGoalsShown = 25;

/** The first goals of each of these cells (`phase/direction`) in one question, and one page of the opened cell. */
export async function readCellGoals(
  { store, view }: Look,
  planId: PlanId,
  keys: readonly string[],
  wanted: WantedCell | null,
): Promise<{ cells: ReadonlyMap<string, readonly string[]>; opened: OpenedCell | null }> {
  const lists: Record<string, FirstOf> = {};
  for (const key of keys) {
    const [phaseId = "", directionId = ""] = key.split("/");
    const where = { planId, phaseId: phaseId || null, directionId: directionId || null };
    lists[key] = { from: "placement", where, orderBy: "sortKey", take: cellGoalsShown, pick: "elementId" };
  }
  const open = wanted && keys.includes(cellKey(wanted.phaseId, wanted.directionId)) ? wanted : null;
  const [first, placements] = await Promise.all([
    readFirstIds(store.reader, view.at, lists),
    open
      ? view.find(
          "placement",
          { planId, phaseId: open.phaseId, directionId: open.directionId },
          {
            orderBy: ["sortKey", "id"],
            skip: (open.page - 1) * openedGoalsShown,
            take: openedGoalsShown + 1,
          },
        )
      : [],
  ]);
  const goalIds = placements.slice(0, openedGoalsShown).map((placement) => placement.elementId);
  return {
    cells: new Map(Object.entries(first)),
    opened: open && { ...open, goalIds, hasMore: placements.length > openedGoalsShown },
  };
}
