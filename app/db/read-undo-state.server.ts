import { milestonesBetween } from "~/db/milestones-between.server";
import { readReportedTasks, readTies } from "~/db/read-kind-ties.server";
import { readLettersOf } from "~/db/read-letters.server";
import { readLine } from "~/db/read-line.server";
import { prerequisites } from "~/db/read-link-state.server";
import { heightOf, readExtent, servedFrom } from "~/db/read-outline-state.server";
import { readUndoneFrameworks } from "~/db/read-undone-frameworks.server";
import type { View } from "~/db/view.server";
import type { Change } from "~/domain/change";
import type { DirectionId, ElementId, IdeaId, PhaseId, PlanId } from "~/domain/ids";
import type { Letter, Link, Plan, PlanElement, WorkPointLink } from "~/domain/rows";
import type { Span } from "~/domain/schedule";
import { cellsOf, isDate, restoredLinks } from "~/domain/undo-problem";
import { rowsAfter, type TouchedRows, type UndoneMove, type UndoState } from "~/domain/undo-state";
import { restoredLetters, restoredPointLinks } from "~/domain/undo-year";

/** Reads what the changes of an undo would meet: the surroundings of the rows they touch, whatever the size of the plan. */
export async function readUndoState(view: View, touched: TouchedRows, inverse: readonly Change[]): Promise<UndoState> {
  const ends = await readEnds(view, linksIn(touched, inverse));
  return {
    touched,
    ends,
    plans: await readPlans(view, touched, inverse, ends),
    ...(await aroundElements(view, touched, inverse)),
    cells: await readCells(view, inverse.flatMap(cellsOf)),
    extents: await readExtents(view, touched, inverse),
    ...(await aroundLinks(view, restoredLinks(inverse), ends)),
    frameworks: await readUndoneFrameworks(view, touched, rowsAfter(touched, inverse)),
    ...(await aroundPoints(view, restoredPointLinks(inverse))),
    letters: await lettersBeside(view, restoredLetters(inverse)),
  };
}

function linksIn(touched: TouchedRows, inverse: readonly Change[]): Link[] {
  return [...touched("link").values(), ...restoredLinks(inverse)];
}

// An idea stands in no plan: null.
async function readEnds(view: View, links: readonly Link[]): Promise<Map<string, PlanElement | null>> {
  const ids = [...new Set(links.flatMap((link) => [link.fromId, link.toId]))];
  if (ids.length === 0) return new Map();
  const elements = await view.find("element", { id: { in: ids as ElementId[] } });
  const ideas = await view.find("idea", { id: { in: ids as IdeaId[] } });
  const entries: [string, PlanElement | null][] = ideas.map((idea) => [idea.id, null]);
  return new Map([...entries, ...elements.map((element): [string, PlanElement] => [element.id, element])]);
}

async function readPlans(
  view: View,
  touched: TouchedRows,
  inverse: readonly Change[],
  ends: ReadonlyMap<string, PlanElement | null>,
): Promise<Map<string, Plan>> {
  const rows = inverse.map((change) => (change.op === "update" ? touched(change.entity).get(change.id) : change.row));
  const ids = [...rows, ...ends.values()].flatMap((row) => (row && "planId" in row ? [row.planId] : []));
  const all = [...new Set([...ids, ...([...touched("plan").keys()] as PlanId[])])];
  return new Map((await view.find("plan", { id: { in: all } })).map((plan) => [plan.id, plan]));
}

async function aroundElements(view: View, touched: TouchedRows, inverse: readonly Change[]) {
  const before = touched("element");
  const elements = [...rowsAfter(touched, inverse)("element").values()];
  const moving = elements.filter((element) => element.parentId !== before.get(element.id)?.parentId);
  const turning = elements.filter((element) => element.lifecycle !== before.get(element.id)?.lifecycle);
  const above = [...new Set([...moving, ...turning].map((element) => element.parentId as ElementId))];
  const parents = new Map((await view.find("element", { id: { in: above } })).map((row) => [row.id as string, row]));
  const ending = turning.filter((element) => element.lifecycle === "cancelled").map((element) => element.id);
  const moves = new Map<string, UndoneMove>();
  for (const element of moving) moves.set(element.id, await readMove(view, element, parents.get(element.parentId)));
  const changing = elements.flatMap(({ id, kind }) => {
    const row = before.get(id);
    return row && row.kind !== kind ? [row] : [];
  });
  return {
    parents,
    ties: await readTies(view, changing),
    reported: await readReportedTasks(view, [...parents.values()]),
    living: await view.find("element", { parentId: { in: ending }, lifecycle: { not: "cancelled" } }),
    moves,
  };
}

async function readMove(view: View, element: PlanElement, parent: PlanElement | undefined): Promise<UndoneMove> {
  const line = parent ? [parent, ...(await readLine(view, parent))] : [];
  return { line, height: await heightOf(view, element), servedGoals: await servedFrom(view, element) };
}

async function readCells(view: View, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const phases = await view.find("phase", { id: { in: ids as PhaseId[] } });
  const directions = await view.find("keyDirection", { id: { in: ids as DirectionId[] } });
  return new Set([...phases, ...directions].map((row) => row.id));
}

async function readExtents(view: View, touched: TouchedRows, inverse: readonly Change[]) {
  const after = rowsAfter(touched, inverse)("plan");
  const dated = inverse.flatMap((change) =>
    change.entity === "plan" && change.op === "update" && isDate(change.field) ? [change.id] : [],
  );
  const extents = new Map<string, Span[]>();
  for (const id of new Set(dated)) {
    const [plan, restored] = [touched("plan").get(id), after.get(id)];
    if (!plan || !restored) continue;
    const extent = await readExtent(view, plan.id);
    extents.set(id, [...(extent ? [extent] : []), ...(await milestonesBetween(view, plan, restored))]);
  }
  return extents;
}

async function aroundLinks(view: View, restored: readonly Link[], ends: ReadonlyMap<string, PlanElement | null>) {
  const starts = [...new Set(restored.map((link) => link.fromId))];
  const homes = new Map<string, string[]>();
  const required = new Map<string, Set<string>>();
  for (const link of restored) {
    const start = ends.get(link.fromId);
    if (link.type === "contributes" && start) {
      homes.set(
        start.id,
        (await readLine(view, start)).map((element) => element.id),
      );
    }
    if (link.type === "depends") required.set(link.toId, await prerequisites(view, [link.toId as ElementId]));
  }
  return { links: await view.find("link", { fromId: { in: starts } }), homes, prerequisites: required };
}

async function aroundPoints(view: View, restored: readonly WorkPointLink[]) {
  if (restored.length === 0) return { pointEnds: new Set<string>(), pointLinks: [] };
  const pointIds = [...new Set(restored.map(({ workPointId }) => workPointId))];
  const [points, elements, pointLinks] = await Promise.all([
    view.find("workPoint", { id: { in: pointIds } }),
    view.find("element", { id: { in: [...new Set(restored.map(({ elementId }) => elementId))] } }),
    view.find("workPointLink", { workPointId: { in: pointIds } }),
  ]);
  return { pointEnds: new Set<string>([...points, ...elements].map(({ id }) => id)), pointLinks };
}

async function lettersBeside(view: View, restored: readonly Letter[]): Promise<Letter[]> {
  const found: Letter[] = [];
  for (const { unitId, year } of restored) found.push(...(await readLettersOf(view, unitId, year)));
  return found;
}
