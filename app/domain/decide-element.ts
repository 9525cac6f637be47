import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { positionProblem } from "~/domain/element-position";
import { measurementProblem, unitsProblem } from "~/domain/element-rules";
import type { ElementId } from "~/domain/ids";
import type { AddElement, EditElement, RedateElement, WeighElement } from "~/domain/outline-commands";
import { type OutlineState, parentIdOf } from "~/domain/outline-state";
import { placementsOf, placesProblem } from "~/domain/placements";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import type { Plan, PlanElement } from "~/domain/rows";
import { spanProblem } from "~/domain/span-within-plan";
import { staleProblem } from "~/domain/stale";

export function decideAddElement(state: OutlineState, command: AddElement, moment: Moment): Result<Change[]> {
  const { target } = state;
  const problem =
    positionProblem(state, command.kind, target, null) ??
    spanProblem(command, state.plan) ??
    unitsProblem(state.units, state.element, command) ??
    measurementProblem(command) ??
    (command.kind === "goal" ? placesProblem(state, command) : null) ??
    (target?.kind === "task" && state.hasReports ? ({ code: "task-has-children", field: "parentId" } as const) : null);
  if (problem) return fail(problem);
  const name = namerFor(moment);
  const element = newElement(state, command, name() as ElementId);
  const places = command.kind === "goal" ? placementsOf(element, command, name) : [];
  return succeed([
    created("element", element),
    ...[...new Set(command.cooperatingUnitIds)].map((unitId) =>
      created("cooperation", { id: name(), elementId: element.id, unitId }),
    ),
    ...places.map((placement) => created("placement", placement)),
    ...reorderedChildren(state, target ?? null),
  ]);
}

export function decideEditElement(state: OutlineState, command: EditElement, moment: Moment): Result<Change[]> {
  const { element } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const problem =
    staleProblem("element", element, element.contentRevision, command.revision) ??
    spanProblem(command, state.plan) ??
    unitsProblem(state.units, state.element, command) ??
    measurementProblem(command) ??
    milestoneProblem(state, command);
  if (problem) return fail(problem);
  const name = namerFor(moment);
  const wanted = new Set<string>(command.cooperatingUnitIds);
  const present = new Set<string>(state.cooperations.map((row) => row.unitId));
  const changes = [
    ...updated("element", element, contentOf(command)),
    ...state.cooperations.filter((row) => !wanted.has(row.unitId)).map((row) => removed("cooperation", row)),
    ...[...new Set(command.cooperatingUnitIds)]
      .filter((unitId) => !present.has(unitId))
      .map((unitId) => created("cooperation", { id: name(), elementId: element.id, unitId })),
  ];
  if (changes.length === 0) return succeed([]);
  return succeed([
    ...changes,
    ...updated("element", element, {
      contentRevision: element.contentRevision + 1,
    }),
  ]);
}

export function decideRedate(state: OutlineState, command: RedateElement): Result<Change[]> {
  const { element } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const problem =
    staleProblem("element", element, element.contentRevision, command.revision) ?? spanProblem(command, state.plan);
  if (problem) return fail(problem);
  const { startsOn, endsOn } = command;
  const changes = updated("element", element, { startsOn, endsOn });
  if (changes.length === 0) return succeed([]);
  return succeed([...changes, ...updated("element", element, { contentRevision: element.contentRevision + 1 })]);
}

export function decideWeigh(state: OutlineState, command: WeighElement): Result<Change[]> {
  const { element, parent, plan } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const problem = parent
    ? staleProblem("element", parent, parent.childrenRevision, command.childrenRevision)
    : staleProblem("plan", plan, plan.childrenRevision, command.childrenRevision);
  if (problem) return fail(problem);
  const changes = updated("element", element, { weight: command.weight });
  return succeed(changes.length === 0 ? [] : [...changes, ...reorderedChildren(state, parent)]);
}

/** Order or weights below this parent have changed: its children revision moves on. */
export function reorderedChildren(state: { readonly plan: Plan }, parent: PlanElement | null): Change[] {
  return parent
    ? updated("element", parent, {
        childrenRevision: parent.childrenRevision + 1,
      })
    : updated("plan", state.plan, {
        childrenRevision: state.plan.childrenRevision + 1,
      });
}

function newElement(state: OutlineState, command: AddElement, id: ElementId): PlanElement {
  return {
    id,
    planId: state.plan.id,
    kind: command.kind,
    parentId: parentIdOf(state, state.target ?? null),
    directionId: command.kind === "goal" ? command.directionId : null,
    sortKey: generateKeyBetween(...state.gap),
    ...contentOf(command),
    weight: command.weight,
    lifecycle: "active",
    lifecycleReason: null,
    outcome: null,
    sample: false,
    contentRevision: 1,
    childrenRevision: 1,
  };
}

function contentOf(command: AddElement | EditElement) {
  const { titleZh, titleEn, statementZh, statementEn, startsOn, endsOn, leadUnitId, measuredBy } = command;
  const { plannedQuantity, quantityUnit } = command;
  const quantified = measuredBy === "quantity";
  return {
    titleZh,
    titleEn,
    statementZh,
    statementEn,
    startsOn,
    endsOn,
    leadUnitId,
    measuredBy,
    plannedQuantity: quantified ? plannedQuantity : null,
    quantityUnit: quantified ? quantityUnit : "",
  };
}

// Milestones are dated points of their element: re-dating must not leave the plan, which spanProblem already holds.
function milestoneProblem(state: OutlineState, command: EditElement): Problem | null {
  if (command.measuredBy !== "milestones" || command.measuredBy === state.element?.measuredBy) return null;
  return state.milestones.length === 0 ? { code: "milestone-unknown", field: "measuredBy" } : null;
}
