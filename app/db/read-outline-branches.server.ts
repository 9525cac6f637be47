import type { Connection } from "~/db/delegate.server";
import { type FirstOf, readFirstIds } from "~/db/read-first-ids.server";
import type { View } from "~/db/view.server";
import type { DirectionId, ElementId, PlanId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** How many rows an opened branch shows at a time, and how many goals each key direction does: all of them are open. */
const branchLength = 50;
const directionLength = 8;

/** What stands for the goals outside all key directions. */
export const outsideDirections = "none";

/** A stretch of siblings in order: how many come before it, and whether more come behind. */
export interface Branch {
  readonly from: number;
  readonly rows: readonly PlanElement[];
  readonly more: boolean;
  /** How many rows such a stretch holds at most. */
  readonly length: number;
}

export const noBranch: Branch = { from: 0, rows: [], more: false, length: directionLength };

export interface BranchesWanted {
  readonly planId: PlanId;
  /** Key directions whose goals are wanted; those outside all of them are always. */
  readonly directionIds: readonly DirectionId[];
  /** Elements whose children are wanted. */
  readonly opened: readonly ElementId[];
  /** Where a branch begins, by the id of what it hangs from; at 0 where nothing is said. */
  readonly starts: ReadonlyMap<string, number>;
}

/**
 * The goals of every key direction and the children of every opened element, by the id of what they hang from: two
 * questions in all, each branch so many rows at most, however large the plan is.
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
  const list = (id: string, where: FirstOf["where"]) => {
    lists[id] = { from: "element", where, orderBy: "sortKey", take: startOf(id) + lengthOf(id) + 1 };
  };
  const goals = { planId: wanted.planId, kind: "goal" };
  for (const directionId of wanted.directionIds) list(directionId, { ...goals, directionId });
  list(outsideDirections, { ...goals, directionId: null });
  for (const parentId of wanted.opened) list(parentId, { parentId });
  const ids = await readFirstIds(connection, view.at, lists);
  const stretches = Object.entries(ids).map(([id, found]) => [id, found.slice(startOf(id))] as const);
  const shown = stretches.flatMap(([id, found]) => found.slice(0, lengthOf(id)) as ElementId[]);
  const elements = shown.length > 0 ? await view.find("element", { id: { in: shown } }) : [];
  const known = new Map<string, PlanElement>(elements.map((element) => [element.id, element]));
  return new Map(
    stretches.map(([id, found]) => {
      const length = lengthOf(id);
      const rows = found.slice(0, length).flatMap((rowId) => known.get(rowId) ?? []);
      return [id, { from: startOf(id), rows, more: found.length > length, length }];
    }),
  );
}
