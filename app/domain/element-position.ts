import type { ElementId } from "~/domain/ids";
import type { OutlineState } from "~/domain/outline-state";
import type { Problem } from "~/domain/problem";
import type { ElementKind, PlanElement } from "~/domain/rows";

/** Levels an outline may have; deeper ones can't be read on a page or in a document. */
export const deepestLevel = 8;

// What may stand under what; null is the top of the plan.
const parents: Record<ElementKind, readonly (ElementKind | null)[]> = {
  goal: [null],
  measure: ["goal"],
  task: ["goal", "measure", "task"],
};

/** Whether an element of this kind may stand under one of that kind; null is the top of the plan. */
export function mayStandUnder(kind: ElementKind, parent: ElementKind | null): boolean {
  return parents[kind].includes(parent);
}

/** What an element is by the depth it stands at: goals at the top, measures below them, tasks below these. */
export function kindUnder(parent: ElementKind | null): ElementKind {
  if (parent === null) return "goal";
  return parent === "goal" ? "measure" : "task";
}

/** Why an element of this kind can't stand under the target, or null. */
export function positionProblem(
  state: Pick<OutlineState, "plan" | "targetLine" | "height">,
  kind: ElementKind,
  target: PlanElement | null | undefined,
  moving: ElementId | null,
): Problem | null {
  if (target === undefined) return { code: "not-found", entity: "element", field: "parentId" };
  if (target && target.planId !== state.plan.id) return { code: "parent-in-another-plan", field: "parentId" };
  if (!mayStandUnder(kind, target?.kind ?? null)) return { code: "parent-kind", field: "parentId" };
  if (target?.lifecycle === "cancelled") return { code: "parent-cancelled", field: "parentId" };
  if (moving && state.targetLine.some((above) => above.id === moving)) return { code: "cycle", field: "parentId" };
  if (state.targetLine.length + state.height > deepestLevel) return { code: "too-deep", field: "parentId" };
  return null;
}
