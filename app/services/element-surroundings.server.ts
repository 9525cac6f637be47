import { readCooperating } from "~/db/read-responsible.server";
import { readStandings } from "~/db/read-standings.server";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import type { UnitId } from "~/domain/ids";
import type { KeyDirection, Milestone, Phase, Placement, Plan, PlanElement, Unit } from "~/domain/rows";
import type { Look } from "~/services/look.server";

/** How many children a page shows; the rest is in the outline. */
export const childrenShown = 50;

/** What stands around an element in its plan. */
export interface Surroundings {
  readonly units: readonly Unit[];
  readonly allPhases: readonly Phase[];
  readonly allDirections: readonly KeyDirection[];
  readonly milestones: readonly Milestone[];
  readonly cooperatingUnitIds: readonly UnitId[];
}

export async function readSurroundings({ view }: Look, { id, planId }: PlanElement): Promise<Surroundings> {
  const [units, allPhases, allDirections, milestones, cooperating] = await Promise.all([
    view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 }),
    view.find("phase", { planId }, { orderBy: ["startsOn", "id"], take: 100 }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: 100 }),
    view.find("milestone", { elementId: id }, { orderBy: ["dueOn", "sortKey", "id"], take: 200 }),
    readCooperating(view, [id]),
  ]);
  return { units, allPhases, allDirections, milestones, cooperatingUnitIds: cooperating.get(id) ?? [] };
}

/** Where a goal stands in the matrix of its plan. */
export interface Places {
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
}

/** The places of a goal; a measure or a task follows its goal. */
export async function readPlaces(
  { view }: Look,
  goal: PlanElement | undefined,
  { allPhases, allDirections }: Surroundings,
): Promise<Places> {
  const placements = goal ? await view.find("placement", { elementId: goal.id }, { take: 400 }) : [];
  const holds = (field: "phaseId" | "directionId", id: string) =>
    placements.some((placement: Placement) => placement[field] === id);
  return {
    phases: allPhases.filter((phase) => holds("phaseId", phase.id)),
    directions: allDirections.filter((direction) => holds("directionId", direction.id)),
  };
}

export interface Children {
  readonly rows: readonly { readonly element: PlanElement; readonly figures: ElementFigures }[];
  readonly more: boolean;
}

/** The first children of an element, with how they stand. */
export async function readChildren(
  { view, today, settings }: Look,
  plan: Plan,
  { id }: PlanElement,
): Promise<Children> {
  const found = await view.find("element", { parentId: id }, { orderBy: ["sortKey", "id"], take: childrenShown + 1 });
  const shown = found.slice(0, childrenShown);
  const standings = await readStandings(
    view,
    shown.map((child) => child.id),
  );
  const rows = shown.map((element) => ({
    element,
    figures: figuresOf(element, standings.get(element.id), plan.endsOn, today, settings.healthRules),
  }));
  return { rows, more: found.length > childrenShown };
}
