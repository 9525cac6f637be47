import { readOldestOutside } from "~/db/read-oldest-outside.server";
import { standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { Change } from "~/domain/change";
import type { ElementId, PlanId } from "~/domain/ids";
import { reportedAfter } from "~/domain/reported";
import type { RollUpInput } from "~/domain/roll-up";
import { graphOf, partAfter, type RollUpPart, type Touched, touchedBy } from "~/domain/roll-up-part";
import type { NodeId } from "~/domain/rows";
import type { Reported, Standing } from "~/domain/standing";

/** The part of the plan these changes touch, with everything above it, before and after; null where nothing rolls up. */
export async function readRollUp(view: View, changes: readonly Change[]): Promise<RollUpInput | null> {
  const touched = touchedBy(changes);
  if (touched.nodes.size + touched.links.size === 0) return null;
  const part = await readUpwards(view, touched, changes);
  const [before, after] = [graphOf(part), graphOf(partAfter(part, changes))];
  const ids = [...new Set([...before.nodes.keys(), ...after.nodes.keys()])];
  const rows = await view.find("standing", { nodeId: { in: ids } });
  const standings = new Map<NodeId, Standing>(rows.map((row) => [row.nodeId, standingOfRow(row)]));
  const oldestOutside = await readOldestOutside(view, { before, after }, standings);
  return { before, after, standings, reported: reportedBy(changes, standings), oldestOutside };
}

async function readUpwards(view: View, touched: Touched, changes: readonly Change[]): Promise<RollUpPart> {
  const gone = changes.flatMap((change) => (change.entity === "plan" && change.op === "remove" ? [change.row.id] : []));
  const part: RollUpPart = { elements: new Map(), links: new Map(), plans: new Set<PlanId>(gone) };
  const named = touched.links.size > 0 ? await view.find("link", { id: { in: [...touched.links] } }) : [];
  const seen = new Set<string>();
  let frontier = [...new Set<string>([...touched.nodes, ...named.flatMap((link) => [link.fromId, link.toId])])];
  while (frontier.length > 0) {
    for (const id of frontier) seen.add(id);
    frontier = (await readLevel(view, part, frontier as ElementId[])).filter((id) => !seen.has(id));
  }
  await leaveClosedPlans(view, part);
  return part;
}

// A closed plan's figures stand as they were, whatever later becomes of tasks elsewhere that contributed to it.
async function leaveClosedPlans(view: View, part: RollUpPart): Promise<void> {
  if (part.plans.size < 2) return;
  const closed = await view.find("plan", { id: { in: [...part.plans] }, status: "closed" });
  for (const plan of closed) {
    const gone = [...part.elements.values()].filter((element) => element.planId === plan.id).map(({ id }) => id);
    for (const id of gone) part.elements.delete(id);
    for (const link of [...part.links.values()]) if (gone.includes(link.toId as ElementId)) part.links.delete(link.id);
    part.plans.delete(plan.id);
  }
}

// Takes these elements and their contributions into the part; answers what lies right above them.
async function readLevel(view: View, part: RollUpPart, ids: readonly ElementId[]): Promise<string[]> {
  const elements = await view.find("element", { id: { in: ids } });
  const tasks = elements.filter((element) => element.kind === "task").map((element) => element.id);
  const links = tasks.length > 0 ? await view.find("link", { fromId: { in: tasks }, type: "contributes" }) : [];
  for (const link of links) part.links.set(link.id, link);
  for (const element of elements) {
    part.elements.set(element.id, element);
    if (element.kind === "goal") part.plans.add(element.planId);
  }
  const parents = elements.filter((element) => element.kind !== "goal").map((element) => element.parentId);
  return [...new Set<string>([...parents, ...links.map((link) => link.toId)])];
}

function reportedBy(
  changes: readonly Change[],
  standings: ReadonlyMap<NodeId, Standing>,
): Map<NodeId, Reported | null> {
  const reported = new Map<NodeId, Reported | null>();
  for (const change of changes) {
    if (change.entity !== "report" || change.op !== "create") continue;
    const { taskId } = change.row;
    const before = reported.get(taskId) ?? standings.get(taskId)?.reported ?? null;
    reported.set(taskId, reportedAfter(before, change.row));
  }
  return reported;
}
