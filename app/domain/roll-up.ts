import type { CalendarDate } from "~/domain/calendar-date";
import type { NodeId } from "~/domain/rows";
import {
  type Contribution,
  contributionAtHome,
  contributionElsewhere,
  minus,
  type NodeFacts,
  noSums,
  plus,
  type Reported,
  type Standing,
  type Sums,
  standingOf,
  sumsOf,
} from "~/domain/standing";

/** A task that counts in a further goal, with its weight there. */
export interface ExtraEdge {
  readonly taskId: NodeId;
  readonly goalId: NodeId;
  readonly weight: number;
}

/** The part of the plan that a command touches: its nodes with everything above them. */
export interface RollUpGraph {
  readonly nodes: ReadonlyMap<NodeId, NodeFacts>;
  readonly extras: readonly ExtraEdge[];
}

export interface RollUpInput {
  readonly before: RollUpGraph;
  readonly after: RollUpGraph;
  readonly standings: ReadonlyMap<NodeId, Standing>;
  /** The latest report of tasks whose reports the command changed. */
  readonly reported: ReadonlyMap<NodeId, Reported | null>;
  /** Oldest news among the children that lie outside the graph. */
  readonly oldestOutside: ReadonlyMap<NodeId, CalendarDate | null>;
}

/**
 * New standings of every node of the graph after the command. Each node is refreshed once, children first; what its
 * children in the graph brought before is taken out of its sums, and what they bring now is put in. Children outside the
 * graph are unchanged and stay in the sums as they are.
 */
export function rollUp(input: RollUpInput): Map<NodeId, Standing> {
  const before = gather(input.before, (id) => input.standings.get(id));
  const fresh = new Map<NodeId, Standing>();
  const children = childrenOf(input.after);
  for (const id of childrenFirst(input.after, children)) {
    const node = input.after.nodes.get(id);
    if (!node) continue;
    const old = input.standings.get(id);
    const now = incoming(id, input.after, children, (child) => fresh.get(child));
    const home = plus(minus(old?.home ?? noSums, before.home.get(id) ?? noSums), now.home);
    const extra = plus(minus(old?.extra ?? noSums, before.extra.get(id) ?? noSums), now.extra);
    const reported = input.reported.has(id) ? (input.reported.get(id) ?? null) : (old?.reported ?? null);
    const oldest = earliest([input.oldestOutside.get(id) ?? null, ...now.oldest]);
    fresh.set(id, standingOf(node, home, extra, reported, oldest));
  }
  return fresh;
}

interface Children {
  readonly home: ReadonlyMap<NodeId, readonly NodeId[]>;
  readonly extra: ReadonlyMap<NodeId, readonly ExtraEdge[]>;
}

function childrenOf(graph: RollUpGraph): Children {
  const home = new Map<NodeId, NodeId[]>();
  for (const node of graph.nodes.values()) if (node.parentId) append(home, node.parentId, node.id);
  const extra = new Map<NodeId, ExtraEdge[]>();
  for (const edge of graph.extras) append(extra, edge.goalId, edge);
  return { home, extra };
}

function gather(graph: RollUpGraph, standing: (id: NodeId) => Standing | undefined) {
  const children = childrenOf(graph);
  const home = new Map<NodeId, Sums>();
  const extra = new Map<NodeId, Sums>();
  for (const id of graph.nodes.keys()) {
    const sums = incoming(id, graph, children, standing);
    home.set(id, sums.home);
    extra.set(id, sums.extra);
  }
  return { home, extra };
}

function incoming(
  id: NodeId,
  graph: RollUpGraph,
  children: Children,
  standing: (id: NodeId) => Standing | undefined,
): { home: Sums; extra: Sums; oldest: (CalendarDate | null)[] } {
  let home = noSums;
  let extra = noSums;
  const oldest: (CalendarDate | null)[] = [];
  for (const childId of children.home.get(id) ?? []) {
    const [node, known] = [graph.nodes.get(childId), standing(childId)];
    if (!node || !known) continue;
    home = add(home, contributionAtHome(node, known));
    oldest.push(known.oldestReportOn);
  }
  for (const edge of children.extra.get(id) ?? []) {
    const [node, known] = [graph.nodes.get(edge.taskId), standing(edge.taskId)];
    if (!node || !known) continue;
    extra = add(extra, contributionElsewhere(node, known, edge.weight));
    oldest.push(known.oldestReportOn);
  }
  return { home, extra, oldest };
}

function add(sums: Sums, contribution: Contribution | null): Sums {
  return contribution ? plus(sums, sumsOf(contribution)) : sums;
}

function childrenFirst(graph: RollUpGraph, children: Children): NodeId[] {
  const order: NodeId[] = [];
  const seen = new Set<NodeId>();
  const visit = (id: NodeId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const child of children.home.get(id) ?? []) visit(child);
    for (const edge of children.extra.get(id) ?? []) visit(edge.taskId);
    order.push(id);
  };
  for (const id of graph.nodes.keys()) visit(id);
  return order;
}

function earliest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
