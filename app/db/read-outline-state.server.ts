import { readLine } from "~/db/read-line.server";
import type { View, Where } from "~/db/view.server";
import { deepestLevel } from "~/domain/element-position";
import type { DirectionId, ElementId, PhaseId, PlanId } from "~/domain/ids";
import type { RowCommand, SetLifecycle } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import type { NodeId, PlanElement } from "~/domain/rows";
import type { Span } from "~/domain/schedule";

/** Reads what one outline command needs to be decided: its own surroundings, whatever the size of the plan. */
export async function readOutlineState(view: View, command: RowCommand): Promise<Result<OutlineState>> {
  const element = "elementId" in command ? await view.first("element", { id: command.elementId }) : null;
  if ("elementId" in command && !element) return fail({ code: "not-found", entity: "element" });
  const planId = await planOf(view, command, element);
  const plan = planId ? await view.first("plan", { id: planId }) : null;
  if (!plan) return fail({ code: "not-found", entity: "plan" });
  return succeed({
    plan,
    phases: await view.find("phase", { planId: plan.id }, { orderBy: ["startsOn", "id"] }),
    directions: await view.find("keyDirection", { planId: plan.id }, { orderBy: ["sortKey", "id"] }),
    units: await unitsFor(view, command),
    element,
    ...(await aroundElement(view, element)),
    ...(await aroundTarget(view, command, plan.id)),
    hasReports: await hasReports(view, command, element),
    servedGoals: command.intent === "move-element" && element ? await servedFrom(view, element) : new Set(),
    height: command.intent === "move-element" && element ? await heightOf(view, element) : 1,
    living: cancels(command) ? await livingBelow(view, command.elementId) : [],
    occupied: await isOccupied(view, command),
  });
}

// What hangs on the element itself, and the parent it stands under.
async function aroundElement(view: View, element: PlanElement | null) {
  if (!element) return { cooperations: [], placements: [], milestones: [], parent: null };
  const ofElement = { elementId: element.id };
  return {
    cooperations: await view.find("cooperation", ofElement),
    placements: await view.find("placement", ofElement),
    milestones: await view.find("milestone", ofElement, { orderBy: ["sortKey", "id"] }),
    parent: element.kind === "goal" ? null : await view.first("element", { id: element.parentId as ElementId }),
  };
}

// Where an element is to go: under whom, with whom above, between which sort keys.
async function aroundTarget(view: View, command: RowCommand, planId: PlanId) {
  const targetId = "parentId" in command ? command.parentId : null;
  const target = targetId ? ((await view.first("element", { id: targetId })) ?? undefined) : null;
  return {
    target,
    targetLine: target ? [target, ...(await readLine(view, target))] : [],
    gap: await gapFor(view, command, target?.id ?? planId),
  };
}

// Whether the task that the element is to count under was itself reported.
async function hasReports(view: View, command: RowCommand, element: PlanElement | null): Promise<boolean> {
  const above =
    command.intent === "set-lifecycle" ? element?.parentId : "parentId" in command ? command.parentId : null;
  return above ? (await view.first("report", { taskId: above as ElementId })) !== null : false;
}

// Goals that the tasks of an element's subtree contribute to from elsewhere.
export async function servedFrom(view: View, element: PlanElement): Promise<Set<string>> {
  const served = new Set<string>();
  let level: ElementId[] = [element.id];
  for (let depth = 0; level.length > 0 && depth <= deepestLevel; depth += 1) {
    const links = await view.find("link", { fromId: { in: level }, type: "contributes" });
    for (const link of links) served.add(link.toId);
    level = (await view.find("element", { parentId: { in: level } })).map((child) => child.id);
  }
  return served;
}

function cancels(command: RowCommand): command is SetLifecycle {
  return command.intent === "set-lifecycle" && command.lifecycle === "cancelled";
}

/** First and last day of what a plan holds, phases included; null where it is empty. */
export async function readExtent(view: View, planId: PlanId): Promise<Span | null> {
  const [first] = await view.find("element", { planId }, { orderBy: ["startsOn"], take: 1 });
  const [last] = await view.find("element", { planId }, { orderBy: ["-endsOn"], take: 1 });
  const spans: Span[] = await view.find("phase", { planId });
  const all = first && last ? [...spans, { startsOn: first.startsOn, endsOn: last.endsOn }] : spans;
  if (all.length === 0) return null;
  return all.reduce((a, b) => ({
    startsOn: a.startsOn < b.startsOn ? a.startsOn : b.startsOn,
    endsOn: a.endsOn > b.endsOn ? a.endsOn : b.endsOn,
  }));
}

async function planOf(view: View, command: RowCommand, element: PlanElement | null): Promise<PlanId | null> {
  if (element) return element.planId;
  if ("planId" in command) return command.planId;
  if ("phaseId" in command) return (await view.first("phase", { id: command.phaseId }))?.planId ?? null;
  if ("directionId" in command && command.directionId) {
    return (await view.first("keyDirection", { id: command.directionId }))?.planId ?? null;
  }
  return null;
}

function unitsFor(view: View, command: RowCommand) {
  if (!("cooperatingUnitIds" in command)) return [];
  const ids = command.leadUnitId ? [command.leadUnitId, ...command.cooperatingUnitIds] : command.cooperatingUnitIds;
  return ids.length > 0 ? view.find("unit", { id: { in: ids } }) : [];
}

async function gapFor(view: View, command: RowCommand, parentId: NodeId): Promise<Gap> {
  if (command.intent === "add-element") {
    return command.afterId ? readGap(view, parentId, command.afterId, []) : readEnd(view, { parentId });
  }
  if (command.intent !== "move-element") return [null, null];
  return readGap(view, parentId, command.afterId, [command.elementId]);
}

/** The sort keys right before and right after a place; null at the ends. */
export type Gap = [string | null, string | null];

/** The place behind a sibling, or the first of all, among those that aren't moving themselves. */
export async function readGap(
  view: View,
  parentId: NodeId,
  afterId: ElementId | null,
  moving: readonly ElementId[],
): Promise<Gap> {
  const others = { parentId, ...(moving.length > 0 && { id: { notIn: moving } }) };
  const after = afterId ? await view.first("element", { parentId, id: afterId }) : null;
  // The sibling has gone elsewhere meanwhile: the end is the nearest honest place.
  if (afterId && !after) return readEnd(view, others);
  const next = after ? { ...others, sortKey: { gt: after.sortKey } } : others;
  return [after?.sortKey ?? null, (await view.first("element", next, { orderBy: ["sortKey"] }))?.sortKey ?? null];
}

async function readEnd(view: View, siblings: Where<PlanElement>): Promise<Gap> {
  return [(await view.first("element", siblings, { orderBy: ["-sortKey"] }))?.sortKey ?? null, null];
}

/** Levels in an element's subtree, itself included; an outline that is deeper than any may be throws. */
export async function heightOf(view: View, element: PlanElement): Promise<number> {
  let level: ElementId[] = [element.id];
  let height = 0;
  while (level.length > 0) {
    height += 1;
    if (height > deepestLevel) throw new Error(`the outline below element ${element.id} is too deep or a circle`);
    level = (await view.find("element", { parentId: { in: level } })).map((child) => child.id);
  }
  return height;
}

async function livingBelow(view: View, elementId: ElementId): Promise<PlanElement[]> {
  const living: PlanElement[] = [];
  let level: ElementId[] = [elementId];
  for (let height = 1; level.length > 0; height += 1) {
    if (height > deepestLevel) throw new Error(`the outline below element ${elementId} is too deep or a circle`);
    const children = await view.find("element", { parentId: { in: level } });
    living.push(...children.filter((child) => child.lifecycle !== "cancelled"));
    level = children.map((child) => child.id);
  }
  return living;
}

async function isOccupied(view: View, command: RowCommand): Promise<boolean> {
  if (command.intent === "remove-phase") return occupied(view, { phaseId: command.phaseId });
  if (command.intent === "remove-direction") {
    const { directionId } = command;
    return (await occupied(view, { directionId })) || (await view.first("workPoint", { directionId })) !== null;
  }
  return false;
}

async function occupied(view: View, place: { phaseId: PhaseId } | { directionId: DirectionId }): Promise<boolean> {
  return (await view.first("placement", place)) !== null;
}
