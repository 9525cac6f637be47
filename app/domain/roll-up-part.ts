import type { CalendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import type { ElementId, LinkId, PlanId } from "~/domain/ids";
import type { ExtraEdge, RollUpGraph } from "~/domain/roll-up";
import type { Link, NodeId, PlanElement } from "~/domain/rows";
import type { NodeFacts } from "~/domain/standing";

/** The rows of a plan that a roll-up starts from: what a command touches, with everything above it. */
export interface RollUpPart {
  readonly elements: Map<string, PlanElement>;
  /** Contributions of the part's tasks. */
  readonly links: Map<string, Link>;
  readonly plans: Set<PlanId>;
}

/** What changes touch, as far as roll-ups depend on it. */
export interface Touched {
  readonly nodes: ReadonlySet<NodeId>;
  /** Links whose weight changed; their ends have to be looked up. */
  readonly links: ReadonlySet<LinkId>;
}

// What of an element its own or its parent's standing depends on.
const weighty: ReadonlySet<string> = new Set(["parentId", "kind", "weight", "lifecycle", "leadUnitId", "startsOn"]);

export function touchedBy(changes: readonly Change[]): Touched {
  const nodes = new Set<NodeId>();
  const links = new Set<LinkId>();
  for (const change of changes) {
    for (const id of nodesTouchedBy(change)) nodes.add(id);
    if (change.entity === "link" && change.op === "update") links.add(change.id as LinkId);
  }
  return { nodes, links };
}

/** The part as the changes leave it. */
export function partAfter(before: RollUpPart, changes: readonly Change[]): RollUpPart {
  const after = { elements: new Map(before.elements), links: new Map(before.links), plans: new Set(before.plans) };
  for (const change of changes) apply(after, change);
  return after;
}

export function graphOf(part: RollUpPart): RollUpGraph {
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

function nodesTouchedBy(change: Change): NodeId[] {
  switch (change.entity) {
    case "element": {
      const id = change.id as ElementId;
      if (change.op !== "update") return [id, change.row.parentId];
      if (!weighty.has(change.field)) return [];
      return change.field === "parentId" ? [id, change.before as NodeId, change.after as NodeId] : [id];
    }
    case "link":
      if (change.op === "update" || change.row.type !== "contributes") return [];
      return [change.row.fromId, change.row.toId as ElementId];
    case "report":
      return change.op === "create" ? [change.row.taskId] : [];
    case "plan":
      return change.op === "update" ? [] : [change.row.id];
    default:
      return [];
  }
}

function apply(part: RollUpPart, change: Change): void {
  switch (change.entity) {
    case "element":
      put(part.elements, change);
      if (change.op === "create" && change.row.kind === "goal") part.plans.add(change.row.planId);
      break;
    case "link":
      if (change.op === "update" || change.row.type === "contributes") put(part.links, change);
      break;
    case "plan":
      if (change.op === "create") part.plans.add(change.row.id);
      if (change.op === "remove") part.plans.delete(change.row.id);
  }
}

function put<Row>(rows: Map<string, Row>, change: Change): void {
  if (change.op === "create") rows.set(change.id, change.row as Row);
  else if (change.op === "remove") rows.delete(change.id);
  else {
    const row = rows.get(change.id);
    if (row) rows.set(change.id, { ...row, [change.field]: change.after });
  }
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
