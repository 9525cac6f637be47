import type { Connection } from "~/db/delegate.server";
import { type FirstOf, readFirstIds } from "~/db/read-first-ids.server";
import { readRanks } from "~/db/read-ranks.server";
import type { View } from "~/db/view.server";
import type { DirectionId, ElementId, PhaseId, PlanId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** How many rows an opened branch shows at a time, and how many goals each key direction does: all of them are open. */
const branchLength = 50;
const directionLength = 8;

/** What stands for the goals outside all key directions. */
export const outsideDirections = "none";

/** A sibling with its place among all of them, from 1. */
export interface RankedElement {
  readonly element: PlanElement;
  readonly rank: number;
}

/** A stretch of siblings in order: how many come before it, and whether more come behind. */
export interface Branch {
  readonly from: number;
  readonly rows: readonly RankedElement[];
  readonly more: boolean;
  /** How many rows such a stretch holds at most. */
  readonly length: number;
}

export const noBranch: Branch = { from: 0, rows: [], more: false, length: directionLength };

export interface BranchesWanted {
  readonly planId: PlanId;
  /** Key directions whose goals are wanted; null stands for those outside all of them. */
  readonly directionIds: readonly (DirectionId | null)[];
  /** Elements whose children are wanted. */
  readonly opened: readonly ElementId[];
  /** Where a branch begins, by the id of what it hangs from; at 0 where nothing is said. */
  readonly starts: ReadonlyMap<string, number>;
  /** Only goals that stand in this phase; null for all. */
  readonly phaseId: PhaseId | null;
}

/**
 * The goals of every key direction and the children of every opened element, by the id of what they hang from: two
 * questions in all (and one for the ranks where a phase leaves goals out), each branch so many rows at most, however large the plan is.
 */
export async function readBranches(
  connection: Connection,
  view: View,
  wanted: BranchesWanted,
): Promise<Map<string, Branch>> {
  const lists: Record<string, FirstOf> = {};
  const startOf = (id: string) => wanted.starts.get(id) ?? 0;
  const opened = new Set<string>(wanted.opened);
  const lengthOf = (id: string) => (opened.has(id) ? branchLength : directionLength);
  const takeOf = (id: string) => startOf(id) + lengthOf(id) + 1;
  for (const directionId of wanted.directionIds) {
    const id = directionId ?? outsideDirections;
    lists[id] = goalsOf(wanted, directionId, takeOf(id));
  }
  for (const parentId of wanted.opened) {
    lists[parentId] = { from: "element", where: { parentId }, orderBy: "sortKey", take: takeOf(parentId) };
  }
  const ids = await readFirstIds(connection, view.at, lists);
  const stretches = Object.entries(ids).map(([id, found]) => [id, found.slice(startOf(id))] as const);
  const shown = stretches.flatMap(([id, found]) => found.slice(0, lengthOf(id)) as ElementId[]);
  const elements = shown.length > 0 ? await view.find("element", { id: { in: shown } }) : [];
  const known = new Map<string, PlanElement>(elements.map((element) => [element.id, element]));
  const goals = wanted.phaseId === null ? [] : elements.filter(({ kind }) => kind === "goal");
  const ranks = await readRanks(connection, view.at, goals);
  return new Map(
    stretches.map(([id, found]) => {
      const [from, length] = [startOf(id), lengthOf(id)];
      const rows = found.slice(0, length).flatMap((rowId, index) => {
        const element = known.get(rowId);
        return element && isAtHome(element, id) ? [{ element, rank: ranks.get(rowId) ?? from + index + 1 }] : [];
      });
      return [id, { from, rows, more: found.length > length, length }];
    }),
  );
}

/** The goals at home in a direction, in order; of those in a phase also guests, which stand in it without being at home there. */
export function goalsOf(
  { planId, phaseId }: Pick<BranchesWanted, "planId" | "phaseId">,
  directionId: DirectionId | null,
  take: number,
): FirstOf {
  if (phaseId === null) {
    return { from: "element", where: { planId, kind: "goal", directionId }, orderBy: "sortKey", take };
  }
  return { from: "placement", where: { planId, phaseId, directionId }, orderBy: "sortKey", pick: "elementId", take };
}

/** Whether an element is listed where it is at home, and not as a guest of another direction. */
export function isAtHome({ kind, directionId }: PlanElement, under: string): boolean {
  return kind !== "goal" || (directionId ?? outsideDirections) === under;
}
