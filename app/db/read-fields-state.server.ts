import { readAbove } from "~/db/read-above.server";
import { readBelow, under } from "~/db/read-below.server";
import { readReportedTasks } from "~/db/read-kind-ties.server";
import type { View } from "~/db/view.server";
import type { FieldEntry, SetFields } from "~/domain/field-commands";
import type { FieldsElement, FieldsState } from "~/domain/fields-state";
import type { UnitId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import type { PlanElement } from "~/domain/rows";

/** Reads the elements whose fields are to be set, with their surroundings: a fixed number of questions a level of the tree. */
export async function readFieldsState(view: View, command: SetFields): Promise<Result<FieldsState>> {
  const { planId, entries } = command;
  const plan = await view.first("plan", { id: planId });
  if (!plan) return fail({ code: "not-found", entity: "plan" });
  const ids = [...new Set(entries.map(({ elementId }) => elementId))];
  const elements = await view.find("element", { id: { in: ids }, planId });
  const ending = entries.flatMap((entry) =>
    entry.field === "lifecycle" && entry.wanted === "cancelled" ? [entry.elementId] : [],
  );
  const [cooperations, placements, above] = [
    await view.find("cooperation", { elementId: { in: ids } }),
    await view.find("placement", { elementId: { in: ids } }),
    await readAbove(view, elements),
  ];
  const below = under(await readBelow(view, ending));
  const reported = await readReported(view, elements, above);
  const surrounded = elements.map((element): [string, FieldsElement] => [
    element.id,
    {
      element,
      cooperations: cooperations.filter(({ elementId }) => elementId === element.id),
      placements: placements.filter(({ elementId }) => elementId === element.id),
      line: lineOf(element, above),
      parentReported: reported.has(element.parentId),
      living: below(element.id).filter(({ lifecycle }) => lifecycle !== "cancelled"),
    },
  ]);
  return succeed({
    plan,
    phases: await view.find("phase", { planId }, { orderBy: ["startsOn", "id"] }),
    directions: await view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"] }),
    units: await readUnits(view, [
      ...entries.flatMap(unitsOf),
      ...elements.flatMap(({ leadUnitId }) => leadUnitId ?? []),
      ...cooperations.map(({ unitId }) => unitId),
    ]),
    elements: new Map(surrounded),
  });
}

function lineOf(element: PlanElement, above: ReadonlyMap<string, PlanElement>): PlanElement[] {
  const parent = element.kind === "goal" ? undefined : above.get(element.parentId);
  return parent ? [parent, ...lineOf(parent, above)] : [];
}

function unitsOf(entry: FieldEntry): readonly UnitId[] {
  if (entry.field === "cooperatingUnitIds") return entry.wanted;
  return entry.field === "leadUnitId" && entry.wanted ? [entry.wanted] : [];
}

async function readUnits(view: View, ids: readonly UnitId[]) {
  return ids.length > 0 ? view.find("unit", { id: { in: [...new Set(ids)] } }) : [];
}

// Parents of these elements that are tasks with reports of their own.
async function readReported(view: View, elements: readonly PlanElement[], above: ReadonlyMap<string, PlanElement>) {
  const parents = elements.flatMap(({ parentId }) => above.get(parentId) ?? []);
  return readReportedTasks(view, parents);
}
