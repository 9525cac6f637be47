import { standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import type { ElementId, PlanId } from "~/domain/ids";
import { reportedAfter } from "~/domain/reported";
import type { ExtraEdge, RollUpGraph, RollUpInput } from "~/domain/roll-up";
import type { Link, NodeId, PlanElement } from "~/domain/rows";
import type { NodeFacts, Reported, Standing } from "~/domain/standing";

// Content that a standing does not depend on.
const weighty: ReadonlySet<string> = new Set(["parentId", "weight", "lifecycle", "leadUnitId", "startsOn"]);

/** The part of the plan these changes touch, with everything above it, before and after; null where nothing rolls up. */
export async function readRollUp(view: View, changes: readonly Change[]): Promise<RollUpInput | null> {
  const touched = touchedBy(changes);
  if (touched.size === 0) return null;
  const before = await readUpwards(view, touched);
  const after = { elements: new Map(before.elements), links: new Map(before.links), plans: new Set(before.plans) };
  for (const change of changes) applyTo(after, change);
  const graphBefore = graphOf(before);
  const graphAfter = graphOf(after);
  const ids = [...new Set([...graphBefore.nodes.keys(), ...graphAfter.nodes.keys()])];
  const rows = await view.find("standing", { nodeId: { in: ids } });
  const standings = new Map<NodeId, Standing>(rows.map((row) => [row.nodeId, standingOfRow(row)]));
  return {
    before: graphBefore,
    after: graphAfter,
    standings,
    reported: reportedBy(changes, standings),
    oldestOutside: await oldestOutside(view, [graphBefore, graphAfter], standings, new Set(ids)),
  };
}

interface Part {
  readonly elements: Map<string, PlanElement>;
  readonly links: Map<string, Link>;
  readonly plans: Set<PlanId>;
}

function touchedBy(changes: readonly Change[]): Set<string> {
  const ids = new Set<string>();
  for (const change of changes) {
    if (change.entity === "element") {
      if (change.op !== "update") ids.add(change.id).add(change.row.parentId);
      else if (weighty.has(change.field)) {
        ids.add(change.id);
        if (change.field === "parentId") ids.add(String(change.before)).add(String(change.after));
      }
    } else if (change.entity === "link") {
      if (change.op === "update") ids.add(`link:${change.id}`);
      else if (change.row.type === "contributes") ids.add(change.row.fromId).add(change.row.toId);
    } else if (change.entity === "report" && change.op === "create") ids.add(change.row.taskId);
    else if (change.entity === "plan" && change.op === "create") ids.add(change.id);
  }
  return ids;
}

async function readUpwards(view: View, touched: ReadonlySet<string>): Promise<Part> {
  const part: Part = { elements: new Map(), links: new Map(), plans: new Set() };
  const changedLinks = [...touched].filter((id) => id.startsWith("link:")).map((id) => id.slice(5));
  const named = changedLinks.length > 0 ? await view.find("link", { id: { in: changedLinks as Link["id"][] } }) : [];
  let frontier = [...touched, ...named.flatMap((link) => [link.fromId, link.toId])].filter(
    (id) => !id.startsWith("link:"),
  );
  const seen = new Set<string>();
  while (frontier.length > 0) {
    for (const id of frontier) seen.add(id);
    const elements = await view.find("element", { id: { in: frontier as ElementId[] } });
    const tasks = elements.filter((element) => element.kind === "task").map((element) => element.id);
    const links = tasks.length > 0 ? await view.find("link", { fromId: { in: tasks }, type: "contributes" }) : [];
    for (const element of elements) part.elements.set(element.id, element);
    for (const element of elements) if (element.kind === "goal") part.plans.add(element.planId);
    for (const link of links) part.links.set(link.id, link);
    const above = [
      ...elements.filter((element) => element.kind !== "goal").map((element) => element.parentId),
      ...links.map((link) => link.toId),
    ];
    frontier = [...new Set<string>(above)].filter((id) => !seen.has(id));
  }
  return part;
}

function applyTo(part: Part, change: Change): void {
  if (change.entity === "element") {
    if (change.op === "create") part.elements.set(change.id, change.row);
    else if (change.op === "remove") part.elements.delete(change.id);
    else {
      const row = part.elements.get(change.id);
      if (row) part.elements.set(change.id, { ...row, [change.field]: change.after });
    }
    if (change.op === "create" && change.row.kind === "goal") part.plans.add(change.row.planId);
  } else if (change.entity === "link") {
    if (change.op === "create" && change.row.type === "contributes") part.links.set(change.id, change.row);
    else if (change.op === "remove") part.links.delete(change.id);
    else if (change.op === "update") {
      const row = part.links.get(change.id);
      if (row) part.links.set(change.id, { ...row, [change.field]: change.after });
    }
  } else if (change.entity === "plan" && change.op === "create") part.plans.add(change.row.id);
}

function graphOf(part: Part): RollUpGraph {
  const nodes = new Map<NodeId, NodeFacts>();
  for (const element of part.elements.values()) nodes.set(element.id, element);
  for (const planId of part.plans) nodes.set(planId, planNode(planId));
  const extras: ExtraEdge[] = [...part.links.values()].map((link) => ({
    taskId: link.fromId,
    goalId: link.toId as ElementId,
    weight: link.weight ?? 1,
  }));
  return { nodes, extras };
}

// A plan is the top node: nothing of its own rolls up, so its dates and weight are never asked for.
function planNode(planId: PlanId): NodeFacts {
  const startsOn = "1900-01-01" as CalendarDate;
  return {
    id: planId,
    planId,
    kind: "plan",
    parentId: null,
    leadUnitId: null,
    weight: 1,
    lifecycle: "active",
    startsOn,
  };
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

async function oldestOutside(
  view: View,
  graphs: readonly [before: RollUpGraph, after: RollUpGraph],
  standings: ReadonlyMap<NodeId, Standing>,
  inside: ReadonlySet<string>,
) {
  const oldest = new Map<NodeId, CalendarDate | null>();
  const [before] = graphs;
  const children = childrenIn(graphs);
  for (const id of new Set(graphs.flatMap((graph) => [...graph.nodes.keys()]))) {
    const standing = standings.get(id);
    const known = [...(children.get(id) ?? [])];
    const outside = (standing?.home.count ?? 0) - countingBefore(before, known, id);
    const atHome = outside > 0 ? await oldestChild(view, id, known) : null;
    const further = standing && standing.extra.count > 0 ? await oldestContributor(view, id, inside) : null;
    oldest.set(id, earlier(atHome, further));
  }
  return oldest;
}

// How many of the children that the stored sums count lie inside the graph.
function countingBefore(before: RollUpGraph, known: readonly NodeId[], parentId: NodeId): number {
  const own = known.map((id) => before.nodes.get(id)).filter((node) => node?.parentId === parentId);
  return own.filter((node) => node?.lifecycle !== "cancelled").length;
}

// A child that has left is as much inside as one that has come: its stored standing no longer speaks for its old parent.
function childrenIn(graphs: readonly RollUpGraph[]): Map<NodeId, Set<NodeId>> {
  const children = new Map<NodeId, Set<NodeId>>();
  for (const node of graphs.flatMap((graph) => [...graph.nodes.values()])) {
    if (!node.parentId) continue;
    const siblings = children.get(node.parentId);
    if (siblings) siblings.add(node.id);
    else children.set(node.parentId, new Set([node.id]));
  }
  return children;
}

// Children in the graph are refreshed with it; of the others only the one with the oldest news matters.
async function oldestChild(view: View, id: NodeId, inside: readonly NodeId[]): Promise<CalendarDate | null> {
  const query = { parentId: id, oldestReportOn: { not: null }, nodeId: { notIn: inside } };
  return (await view.first("standing", query, { orderBy: ["oldestReportOn"] }))?.oldestReportOn ?? null;
}

async function oldestContributor(view: View, id: NodeId, inside: ReadonlySet<string>): Promise<CalendarDate | null> {
  const links = await view.find("link", { toId: id as ElementId, type: "contributes" });
  const outside = links.map((link) => link.fromId).filter((taskId) => !inside.has(taskId));
  if (outside.length === 0) return null;
  const query = { nodeId: { in: outside }, oldestReportOn: { not: null } };
  return (await view.first("standing", query, { orderBy: ["oldestReportOn"] }))?.oldestReportOn ?? null;
}

function earlier(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}
