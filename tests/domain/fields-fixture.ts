import { calendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import type { Moment } from "~/domain/command";
import { decideSetFields } from "~/domain/decide-set-fields";
import { SetFields } from "~/domain/field-commands";
import type { FieldsElement, FieldsState } from "~/domain/fields-state";
import { CommandId, DirectionId, ElementId, PhaseId, PlanId, UnitId } from "~/domain/ids";
import type { Cooperation, EntityName, KeyDirection, Phase, Placement, Plan, PlanElement, Unit } from "~/domain/rows";
import { rowsAfter, type TouchedRows } from "~/domain/undo-state";

export const planId = PlanId.parse("plan-next");
export const units = ["unit-a", "unit-b", "unit-c", "unit-d"].map((id) => UnitId.parse(id));
export const phases = ["phase-1", "phase-2", "phase-3"].map((id) => PhaseId.parse(id));
export const directions = ["direction-1", "direction-2"].map((id) => DirectionId.parse(id));
const [startsOn, endsOn] = [calendarDate("2026-01-01"), calendarDate("2035-12-31")];

export const aMoment: Moment = { commandId: CommandId.parse("command-1"), today: startsOn, recordedAt: 0 };

export function aDraft(fields: Partial<Plan> = {}): Plan {
  const words = { missionZh: "", missionEn: "", visionZh: "", visionEn: "", valuesZh: "", valuesEn: "" };
  return {
    ...{ id: planId, titleZh: "规划", titleEn: "", status: "draft", statusReason: null, resolutionId: null },
    ...{ startsOn, endsOn, parentPlanId: null, ...words, sample: true, contentRevision: 1, childrenRevision: 1 },
    ...fields,
  };
}

export function anElement(id: string, fields: Partial<PlanElement> = {}): PlanElement {
  return {
    ...{ id: ElementId.parse(id), planId, kind: "goal", parentId: planId, directionId: null, sortKey: "a0" },
    ...{ titleZh: id, titleEn: "", statementZh: "", statementEn: "", startsOn, endsOn, weight: 100 },
    ...{ lifecycle: "active", lifecycleReason: null, leadUnitId: null, measuredBy: "percent", plannedQuantity: null },
    ...{ quantityUnit: "", outcome: null, sample: false, contentRevision: 1, childrenRevision: 1 },
    ...fields,
  };
}

/** An element under another, of this kind. */
export function under(parent: PlanElement, id: string, fields: Partial<PlanElement> = {}): PlanElement {
  return anElement(id, { parentId: parent.id, kind: parent.kind === "goal" ? "measure" : "task", ...fields });
}

interface World {
  readonly elements: readonly PlanElement[];
  readonly cooperating?: Readonly<Record<string, readonly UnitId[]>>;
  readonly inPhases?: Readonly<Record<string, readonly PhaseId[]>>;
  readonly reported?: readonly string[];
  readonly plan?: Plan;
  readonly closedUnits?: readonly UnitId[];
}

/** The state a command would find in a small world, whatever it is about. */
export function aFieldsState(world: World): FieldsState {
  const { elements, plan = aDraft() } = world;
  const byId = new Map<string, PlanElement>(elements.map((element) => [element.id, element]));
  const below = (id: string): PlanElement[] =>
    elements.filter(({ parentId }) => parentId === id).flatMap((child) => [child, ...below(child.id)]);
  const line = (element: PlanElement): PlanElement[] => {
    const parent = byId.get(element.parentId);
    return parent ? [parent, ...line(parent)] : [];
  };
  const surrounded = elements.map((element): [string, FieldsElement] => [
    element.id,
    {
      element,
      cooperations: cooperationsOf(element, world.cooperating?.[element.id] ?? []),
      placements: element.kind === "goal" ? placementsOf(element, world.inPhases?.[element.id] ?? []) : [],
      line: line(element),
      parentReported: world.reported?.includes(element.parentId) ?? false,
      living: below(element.id).filter(({ lifecycle }) => lifecycle !== "cancelled"),
    },
  ]);
  return {
    plan,
    phases: phases.map((id): Phase => ({ id, planId, titleZh: id, titleEn: "", startsOn, endsOn, contentRevision: 1 })),
    directions: directions.map(
      (id): KeyDirection => ({ id, planId, titleZh: id, titleEn: "", sortKey: id, contentRevision: 1 }),
    ),
    units: units.map((id): Unit => {
      const closedOn = world.closedUnits?.includes(id) ? startsOn : null;
      return { id, kind: "department", nameZh: id, nameEn: "", sortKey: id, closedOn, successorId: null };
    }),
    elements: new Map(surrounded),
  };
}

function cooperationsOf(element: PlanElement, ids: readonly UnitId[]): Cooperation[] {
  return ids.map((unitId) => ({ id: `${element.id}-${unitId}`, elementId: element.id, unitId }));
}

function placementsOf(goal: PlanElement, ids: readonly PhaseId[]): Placement[] {
  const cells = ids.length > 0 ? ids : [null];
  const { directionId, sortKey } = goal;
  return cells.map((phaseId) => ({
    id: `${goal.id}-${phaseId ?? "none"}`,
    ...{ planId, elementId: goal.id, phaseId, directionId, sortKey },
  }));
}

export interface EntryLike {
  readonly elementId: string;
  readonly field: string;
  readonly seen?: unknown;
  readonly wanted?: unknown;
  readonly lifecycleReason?: string;
}

export function setFields(state: FieldsState, entries: readonly EntryLike[]) {
  const command = SetFields.parse({ intent: "set-fields", commandId: "command-1", planId, entries });
  return decideSetFields(state, command, aMoment);
}

/** What is left of the world once changes are made: rows by id, sets of units and cells by element, new ids left out. */
export function worldAfter(state: FieldsState, changes: readonly Change[]) {
  const all = [...state.elements.values()];
  const rows: Partial<Record<EntityName, ReadonlyMap<string, object>>> = {
    element: new Map(all.map(({ element }) => [element.id, element])),
    cooperation: new Map(all.flatMap(({ cooperations }) => cooperations.map((row) => [row.id, row] as const))),
    placement: new Map(all.flatMap(({ placements }) => placements.map((row) => [row.id, row] as const))),
    plan: new Map([[state.plan.id, state.plan]]),
  };
  const before = ((entity: EntityName) => rows[entity] ?? new Map()) as TouchedRows;
  const after = rowsAfter(before, changes);
  const cooperating = [...after("cooperation").values()].map(({ elementId, unitId }) => `${elementId} ${unitId}`);
  const cells = [...after("placement").values()].map(
    ({ elementId, phaseId, directionId }) => `${elementId} ${phaseId ?? ""}/${directionId ?? ""}`,
  );
  return {
    elements: Object.fromEntries(after("element")),
    order: after("plan").get(state.plan.id)?.childrenRevision,
    cooperating: cooperating.sort(),
    cells: cells.sort(),
  };
}
