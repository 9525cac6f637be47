import { kindUnder } from "~/domain/element-position";
import type { Problem } from "~/domain/problem";
import type { ElementKind, PlanElement } from "~/domain/rows";
import type { KindTies } from "~/domain/structure-state";

/** Why an element can't become of another kind, or null: only tasks are reported and count further, only goals live on. */
export function kindProblem(element: PlanElement, kind: ElementKind, ties: KindTies): Problem | null {
  if (kind === element.kind) return null;
  if (ties.reported.has(element.id)) return { code: "kind-reported", field: "parentId" };
  const tied = ties.contributing.has(element.id) || ties.tiedGoals.has(element.id) || element.outcome !== null;
  return tied ? { code: "kind-linked", field: "parentId" } : null;
}

/**
 * What an element becomes below a parent of this kind: what the depth says, but a task that something ties to being one stays a task
 * where tasks may stand, which is below a goal as well.
 */
export function kindBelow(parent: ElementKind | null, element: PlanElement, ties: KindTies): ElementKind {
  const kind = kindUnder(parent);
  return element.kind === "task" && kind === "measure" && kindProblem(element, kind, ties) ? "task" : kind;
}

/** The kinds of everything below an element once it is of this kind, by id; those that stay what they are, left out. */
export function kindsBelow(
  top: PlanElement,
  kind: ElementKind,
  below: readonly PlanElement[],
  ties: KindTies,
): Map<string, ElementKind> {
  const kinds = new Map<string, ElementKind>([[top.id, kind]]);
  for (const element of below) {
    const parent = kinds.get(element.parentId);
    if (parent !== undefined) kinds.set(element.id, kindBelow(parent, element, ties));
  }
  kinds.delete(top.id);
  for (const { id, kind: own } of below) if (kinds.get(id) === own) kinds.delete(id);
  return kinds;
}
