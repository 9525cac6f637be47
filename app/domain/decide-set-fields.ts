import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { reorderedChildren } from "~/domain/decide-element";
import { contentProblem } from "~/domain/decide-outline";
import { unitsProblem } from "~/domain/element-rules";
import type { FieldEntry, SetFields } from "~/domain/field-commands";
import type { FieldsState } from "~/domain/fields-state";
import { lifecyclesProblem, lifecyclesSet } from "~/domain/lifecycles-set";
import { placementChanges, placesProblem } from "~/domain/placements";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import type { PlanElement } from "~/domain/rows";
import { spanProblem } from "~/domain/span-within-plan";
import { hasTitle } from "~/domain/text";
import { isAbout, type PlacedEntry, type WantedElement, wantedElement } from "~/domain/wanted-element";

/**
 * Sets fields of one or several elements, all of them or none. A field that is by now neither as it was seen nor as it is wanted is a
 * conflict of that field alone; a problem names the entry it comes from (`entries[3].wanted`).
 */
export function decideSetFields(state: FieldsState, command: SetFields, moment: Moment): Result<Change[]> {
  const refused = contentProblem(state.plan, command);
  if (refused) return fail(refused);
  const byElement = new Map<string, PlacedEntry[]>();
  for (const [index, entry] of command.entries.entries()) {
    byElement.set(entry.elementId, [...(byElement.get(entry.elementId) ?? []), { entry, index }]);
  }
  const wanted: WantedElement[] = [];
  for (const [id, entries] of byElement) {
    const before = state.elements.get(id);
    if (!before) return fail({ code: "not-found", entity: "element", field: place(entries[0]) });
    wanted.push(wantedElement(before, entries));
  }
  // Whatever order the entries came in, the same rows are written in the same order.
  wanted.sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  const conflicts = wanted.flatMap((one) => one.conflicts);
  if (conflicts.length > 0) return fail({ code: "fields-conflict", conflicts });
  const problem = firstOf(wanted, (one) => elementProblem(state, one)) ?? firstOf(lifecyclesProblem(wanted), anchored);
  return problem ? fail(problem) : succeed(changesOf(state, wanted, moment));
}

function elementProblem(state: FieldsState, wanted: WantedElement): Problem | null {
  const { row, before, cooperatingUnitIds } = wanted;
  const dated = isAbout(wanted, "startsOn", "endsOn") ? spanProblem(row, state.plan) : null;
  const answering = isAbout(wanted, "leadUnitId", "cooperatingUnitIds")
    ? unitsProblem(state.units, before.element, { leadUnitId: row.leadUnitId, cooperatingUnitIds })
    : null;
  const problem = titleProblem(wanted) ?? dated ?? answering ?? placeProblem(state, wanted);
  return problem && anchored({ problem, wanted });
}

function titleProblem(wanted: WantedElement): Problem | null {
  if (!isAbout(wanted, "titleZh", "titleEn") || hasTitle(wanted.row)) return null;
  const field = isAbout(wanted, "titleZh") ? "titleZh" : "titleEn";
  return { code: "invalid", fields: { [anchor(wanted, field)]: ["title-missing"] } };
}

function placeProblem(state: FieldsState, wanted: WantedElement): Problem | null {
  if (!isAbout(wanted, "directionId", "phaseIds")) return null;
  // Measures and tasks follow their goal.
  if (wanted.row.kind !== "goal") return { code: "parent-kind", field: "directionId" };
  return placesProblem(state, wanted.places);
}

// The problem at the entry it comes from: that of its own field, else one that has to do with it, else the first.
function anchored({ problem, wanted }: { problem: Problem; wanted: WantedElement }): Problem {
  if (!("field" in problem) || !problem.field) return problem;
  return { ...problem, field: anchor(wanted, problem.field) };
}

const related: Readonly<Record<string, FieldEntry["field"]>> = {
  endsOn: "startsOn",
  startsOn: "endsOn",
  cooperatingUnitIds: "leadUnitId",
  directionId: "phaseIds",
  lifecycleReason: "lifecycle",
};

function anchor({ entries }: WantedElement, field: string): string {
  const of = (name: string | undefined) => entries.find(({ entry }) => entry.field === name);
  return place(of(field) ?? of(related[field]) ?? entries[0]);
}

function place(entry: PlacedEntry | undefined): string {
  return `entries[${entry?.index ?? 0}].wanted`;
}

function firstOf<T>(list: readonly T[], problemOf: (one: T) => Problem | null): Problem | null {
  for (const one of list) {
    const problem = problemOf(one);
    if (problem) return problem;
  }
  return null;
}

function changesOf(state: FieldsState, wanted: readonly WantedElement[], moment: Moment): Change[] {
  const name = namerFor(moment);
  const lifecycles = lifecyclesSet(wanted);
  const edited = wanted.flatMap((one) => {
    const passed = lifecycles.get(one.row.id);
    return contentChanges({ ...one, row: { ...one.row, ...(passed ? passed.set : keptLifecycle(one)) } }, name);
  });
  const named = new Set(wanted.map(({ row }) => row.id));
  const below = [...lifecycles.values()].filter(({ element }) => !named.has(element.id));
  return [
    ...edited,
    ...below.flatMap(({ element, set }) => bumped(element, updated("element", element, set))),
    ...weighed(state, wanted),
  ];
}

function keptLifecycle({ before: { element } }: WantedElement) {
  return { lifecycle: element.lifecycle, lifecycleReason: element.lifecycleReason };
}

function contentChanges({ before, row, cooperatingUnitIds, places }: WantedElement, name: () => string): Change[] {
  const { element, cooperations, placements } = before;
  const kept = new Set<string>(cooperatingUnitIds);
  const present = new Set<string>(cooperations.map(({ unitId }) => unitId));
  const content = [
    ...updated("element", element, { ...row, weight: element.weight }),
    ...cooperations.filter(({ unitId }) => !kept.has(unitId)).map((one) => removed("cooperation", one)),
    ...cooperatingUnitIds
      .filter((unitId) => !present.has(unitId))
      .map((unitId) => created("cooperation", { id: name(), elementId: element.id, unitId })),
    ...(element.kind === "goal" ? placementChanges(element, placements, places, name) : []),
  ];
  return bumped(element, content);
}

function bumped(element: PlanElement, content: readonly Change[]): Change[] {
  if (content.length === 0) return [];
  return [...content, ...updated("element", element, { contentRevision: element.contentRevision + 1 })];
}

// Weights stand with the order of their siblings, whose revision moves once however many of them change.
function weighed(state: FieldsState, wanted: readonly WantedElement[]): Change[] {
  const parents = new Map<string, PlanElement | null>();
  const weights = wanted.flatMap(({ before: { element, line }, row }) => {
    const changes = updated("element", element, { weight: row.weight });
    if (changes.length > 0) parents.set(element.parentId, line[0] ?? null);
    return changes;
  });
  return [...weights, ...[...parents.values()].flatMap((parent) => reorderedChildren(state, parent))];
}
