import { readAbove } from "~/db/read-above.server";
import { readBelow, under } from "~/db/read-below.server";
import { readReportedTasks, readTies } from "~/db/read-kind-ties.server";
import { readLine } from "~/db/read-line.server";
import { readGap } from "~/db/read-outline-state.server";
import type { View } from "~/db/view.server";
import { fail, type Result, succeed } from "~/domain/result";
import type { Placement, PlanElement } from "~/domain/rows";
import type { MoveElements } from "~/domain/structure-commands";
import type { Branch, StructureState } from "~/domain/structure-state";

/** Reads the branches that are to be moved, whole, and the place they are to go to. */
export async function readStructureState(view: View, command: MoveElements): Promise<Result<StructureState>> {
  const { planId, parentId, afterId } = command;
  const plan = await view.first("plan", { id: planId });
  if (!plan) return fail({ code: "not-found", entity: "plan" });
  const ids = command.elements.map(({ elementId }) => elementId);
  const target = parentId ? ((await view.first("element", { id: parentId })) ?? undefined) : null;
  const targetLine = target ? [target, ...(await readLine(view, target))] : [];
  const elements = await view.find("element", { id: { in: ids }, planId });
  const below = await readBelow(view, ids);
  const above = await readAbove(view, elements);
  const cells = await readCells(view, [...elements, ...above.values(), ...targetLine]);
  const targetGoal = targetLine.at(-1);
  return succeed({
    plan,
    directions: await view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"] }),
    branches: branchesOf(elements, below, above, cells),
    target,
    targetLine,
    targetReported: target ? (await readReportedTasks(view, [target])).size > 0 : false,
    targetCells: targetGoal ? (cells.get(targetGoal.id) ?? []) : [],
    gap: await readGap(view, target?.id ?? planId, afterId, ids),
    ties: await readTies(view, [...elements, ...below]),
  });
}

function branchesOf(
  elements: readonly PlanElement[],
  below: readonly PlanElement[],
  above: ReadonlyMap<string, PlanElement>,
  cells: ReadonlyMap<string, readonly Placement[]>,
): Map<string, Branch> {
  const rowsUnder = under(below);
  const goalOf = (row: PlanElement | undefined): PlanElement | null =>
    !row || row.kind === "goal" ? (row ?? null) : goalOf(above.get(row.parentId));
  return new Map(
    elements.map((element) => {
      const goal = element.kind === "goal" ? null : goalOf(element);
      const branch = {
        element,
        parent: above.get(element.parentId) ?? null,
        below: rowsUnder(element.id),
        cells: cells.get(element.id) ?? [],
        goal: goal && { row: goal, cells: cells.get(goal.id) ?? [] },
      };
      return [element.id, branch];
    }),
  );
}

async function readCells(view: View, rows: readonly PlanElement[]): Promise<Map<string, Placement[]>> {
  const goals = [...new Set(rows.flatMap(({ id, kind }) => (kind === "goal" ? [id] : [])))];
  const cells = new Map<string, Placement[]>();
  for (const cell of goals.length > 0 ? await view.find("placement", { elementId: { in: goals } }) : []) {
    cells.set(cell.elementId, [...(cells.get(cell.elementId) ?? []), cell]);
  }
  return cells;
}
