import type { Change } from "~/domain/change";
import { deepestLevel } from "~/domain/element-position";
import { kindProblem } from "~/domain/kind-change";
import type { Problem } from "~/domain/problem";
import type { Link, PlanElement } from "~/domain/rows";
import { contains, type Span } from "~/domain/schedule";
import { frameworksFit } from "~/domain/undo-frameworks";
import { rowsAfter, type TouchedRows, type UndoState } from "~/domain/undo-state";
import { yearFits } from "~/domain/undo-year";

/** Why what has been done since stands against these changes, or null: an undo may leave nothing that no command may. */
export function undoProblem(state: UndoState, inverse: readonly Change[]): Problem | null {
  const after = rowsAfter(state.touched, inverse);
  const elements = [...after("element").values()];
  const fits =
    elements.every((element) => staysTied(state, element) && standsWell(state, after, element)) &&
    inverse.every((change) => cellsExist(state, change) && spanFits(state, after, change)) &&
    restoredLinks(inverse).every((link) => linkFits(state, inverse, link)) &&
    frameworksFit(state, after) &&
    yearFits(state, inverse);
  return fits ? null : { code: "undo-superseded" };
}

function staysTied({ touched, ties }: UndoState, element: PlanElement): boolean {
  const before = touched("element").get(element.id);
  return !before || kindProblem(before, element.kind, ties) === null;
}

function standsWell(state: UndoState, after: TouchedRows, element: PlanElement): boolean {
  const before = state.touched("element").get(element.id);
  const move = state.moves.get(element.id);
  if (!move && before?.lifecycle === element.lifecycle) return true;
  if (element.lifecycle === "cancelled" && livesBelow(state, after, element)) return false;
  if (element.kind === "goal") return true;
  const parent = after("element").get(element.parentId) ?? state.parents.get(element.parentId);
  if (!parent) return false;
  if (element.lifecycle !== "cancelled") {
    if (parent.lifecycle === "cancelled") return false;
    // Its progress can't come from reports and from children as well.
    if (parent.kind === "task" && state.reported.has(parent.id)) return false;
  }
  if (!move) return true;
  if (move.line.some((above) => above.id === element.id || move.servedGoals.has(above.id))) return false;
  return move.line.length + move.height <= deepestLevel;
}

function livesBelow({ living }: UndoState, after: TouchedRows, element: PlanElement): boolean {
  const children = living.filter((child) => child.parentId === element.id);
  return children.some((child) => after("element").get(child.id)?.lifecycle !== "cancelled");
}

function cellsExist({ cells }: UndoState, change: Change): boolean {
  return cellsOf(change).every((id) => cells.has(id));
}

/** The phases and directions a goal or a work point comes to stand in by this change. */
export function cellsOf(change: Change): string[] {
  if (change.entity === "placement" && change.op === "create") {
    return [change.row.phaseId, change.row.directionId].filter((id) => id !== null);
  }
  if (change.entity === "workPoint" && change.op === "create") {
    return change.row.directionId === null ? [] : [change.row.directionId];
  }
  const directed = change.entity === "element" || change.entity === "workPoint";
  const homes = directed && change.op === "update" && change.field === "directionId";
  return homes && change.after !== null ? [String(change.after)] : [];
}

function spanFits(state: UndoState, after: TouchedRows, change: Change): boolean {
  const { entity, id } = change;
  if (change.op === "remove" || (change.op === "update" && !isDate(change.field))) return true;
  if (entity === "plan") {
    const plan = after("plan").get(id);
    return plan !== undefined && (state.extents.get(id) ?? []).every((span) => contains(plan, span));
  }
  if (entity === "element" || entity === "phase") return liesInPlan(state, after, after(entity).get(id));
  if (entity === "keyDirection") return state.plans.has(after(entity).get(id)?.planId ?? "");
  if (entity !== "milestone") return true;
  const milestone = after("milestone").get(id);
  const element = after("element").get(milestone?.elementId ?? "");
  if (!milestone || !element) return false;
  return liesInPlan(state, after, { planId: element.planId, startsOn: milestone.dueOn, endsOn: milestone.dueOn });
}

function liesInPlan(state: UndoState, after: TouchedRows, row: (Span & { planId: string }) | undefined): boolean {
  const plan = row && (after("plan").get(row.planId) ?? state.plans.get(row.planId));
  return plan !== undefined && contains(plan, row as Span);
}

/** Whether a field holds one of a row's own days. */
export function isDate(field: string): boolean {
  return field === "startsOn" || field === "endsOn" || field === "dueOn";
}

/** The links that these changes put back. */
export function restoredLinks(inverse: readonly Change[]): Link[] {
  return inverse.flatMap((change) => (change.entity === "link" && change.op === "create" ? [change.row] : []));
}

function linkFits(state: UndoState, inverse: readonly Change[], link: Link): boolean {
  const gone = new Set(inverse.filter((change) => change.op === "remove").map((change) => change.id));
  const beside = state.links.filter((other) => other.type === link.type && other.fromId === link.fromId);
  const remaining = beside.filter((other) => !gone.has(other.id));
  if (!state.ends.has(link.fromId) || !state.ends.has(link.toId)) return false;
  // What becomes of a goal is one statement, as a whole.
  if (link.type === "succeeds") return remaining.length === 0;
  if (remaining.some((other) => other.toId === link.toId)) return false;
  if (link.type === "contributes") return !(state.homes.get(link.fromId) ?? []).includes(link.toId);
  return !state.prerequisites.get(link.toId)?.has(link.fromId);
}
