import type { View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementId } from "~/domain/ids";
import type { RollUpGraph } from "~/domain/roll-up";
import type { NodeId } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

interface Graphs {
  readonly before: RollUpGraph;
  readonly after: RollUpGraph;
}

/** The oldest news among the children of each node that lie outside the graphs; nothing is asked where none do. */
export async function readOldestOutside(view: View, graphs: Graphs, standings: ReadonlyMap<NodeId, Standing>) {
  const { before, after } = graphs;
  const inside = new Set<string>([...before.nodes.keys(), ...after.nodes.keys()]);
  const children = childrenIn(graphs);
  const oldest = new Map<NodeId, CalendarDate | null>();
  for (const id of new Set([...before.nodes.keys(), ...after.nodes.keys()])) {
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
function childrenIn({ before, after }: Graphs): Map<NodeId, Set<NodeId>> {
  const children = new Map<NodeId, Set<NodeId>>();
  for (const node of [...before.nodes.values(), ...after.nodes.values()]) {
    if (!node.parentId) continue;
    const siblings = children.get(node.parentId);
    if (siblings) siblings.add(node.id);
    else children.set(node.parentId, new Set([node.id]));
  }
  return children;
}

// Ids a condition may name: well below the parameters either database takes.
const mostNamed = 400;

// Children in the graph are refreshed with it; of the others only the one with the oldest news matters.
async function oldestChild(view: View, id: NodeId, inside: readonly NodeId[]): Promise<CalendarDate | null> {
  const query = { parentId: id, oldestReportOn: { not: null } };
  const order = { orderBy: ["oldestReportOn"] } as const;
  if (inside.length <= mostNamed) {
    return (await view.first("standing", { ...query, nodeId: { notIn: inside } }, order))?.oldestReportOn ?? null;
  }
  // So many can't be named: among one child more than there are inside, one is outside if any is.
  const known = new Set<NodeId>(inside);
  const rows = await view.find("standing", query, { ...order, take: inside.length + 1 });
  return rows.find(({ nodeId }) => !known.has(nodeId))?.oldestReportOn ?? null;
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
