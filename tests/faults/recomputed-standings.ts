import { rowOfStanding, type StandingRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementId } from "~/domain/ids";
import { reportedAfter } from "~/domain/reported";
import { type RollUpGraph, rollUp } from "~/domain/roll-up";
import type { NodeId } from "~/domain/rows";
import type { NodeFacts, Reported } from "~/domain/standing";

const nothing: RollUpGraph = { nodes: new Map(), extras: [] };

/** Every standing computed from elements, links and reports alone, in the order of their nodes. */
export async function recomputedStandings(view: View): Promise<StandingRow[]> {
  const nodes = new Map<NodeId, NodeFacts>();
  for (const element of await view.find("element", {})) nodes.set(element.id, element);
  for (const { id, startsOn } of await view.find("plan", {})) nodes.set(id, planNode(id, startsOn));
  const links = await view.find("link", { type: "contributes" });
  const extras = links.map(({ fromId, toId, weight }) => ({
    taskId: fromId,
    goalId: toId as ElementId,
    weight: weight ?? 1,
  }));
  const reported = new Map<NodeId, Reported | null>();
  for (const report of await reportsInOrder(view)) {
    reported.set(report.taskId, reportedAfter(reported.get(report.taskId) ?? null, report));
  }
  const after = { nodes, extras };
  const fresh = rollUp({ before: nothing, after, standings: new Map(), reported, oldestOutside: new Map() });
  return inOrder([...fresh.values()].map(rowOfStanding));
}

/** Every standing as it is stored, in the same order. */
export async function storedStandings(view: View): Promise<StandingRow[]> {
  return inOrder(await view.find("standing", {}));
}

async function reportsInOrder(view: View) {
  return view.find("report", {}, { orderBy: ["fromSeq" as "id"] });
}

function planNode(id: NodeFacts["planId"], startsOn: CalendarDate): NodeFacts {
  const facts = { parentId: null, leadUnitId: null, weight: 1, lifecycle: "active", startsOn } as const;
  return { id, planId: id, kind: "plan", ...facts };
}

function inOrder(rows: StandingRow[]): StandingRow[] {
  return rows.sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
}
