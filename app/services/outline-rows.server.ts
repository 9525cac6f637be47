import type { Branch, RankedElement } from "~/db/read-outline-branches.server";
import { readCooperating } from "~/db/read-responsible.server";
import { readStandings } from "~/db/read-standings.server";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import type { ElementId, PhaseId, UnitId } from "~/domain/ids";
import type { Plan, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";
import type { Look } from "~/services/look.server";

/** An element as an outline shows it, without what stands below it. */
export interface BareRow {
  readonly element: PlanElement;
  /** Its place among all of its siblings, from 1. */
  readonly rank: number;
  readonly figures: ElementFigures;
  readonly cooperatingUnitIds: readonly UnitId[];
  /** Phases it stands in, where it is a goal. */
  readonly phaseIds: readonly PhaseId[];
  readonly openable: boolean;
}

/** Makes rows of elements; what belongs to them is read for all of them at once. */
export async function rowMaker(
  { view, today, settings }: Look,
  plan: Plan,
  elements: readonly PlanElement[],
): Promise<(ranked: RankedElement) => BareRow> {
  const ids = elements.map(({ id }) => id);
  const [standings, cooperating, phases] = await Promise.all([
    readStandings(view, ids),
    readCooperating(view, ids),
    readPhases(view, elements),
  ]);
  return ({ element, rank }) => {
    const standing = standings.get(element.id);
    return {
      element,
      rank,
      figures: figuresOf(element, standing, plan.endsOn, today, settings.healthRules),
      cooperatingUnitIds: cooperating.get(element.id) ?? [],
      phaseIds: phases.get(element.id) ?? [],
      openable: hasHadChildren(element, standing),
    };
  };
}

/** All elements of some branches. */
export function elementsIn(branches: Iterable<Branch>): PlanElement[] {
  return [...branches].flatMap(({ rows }) => rows.map(({ element }) => element));
}

async function readPhases(view: Look["view"], elements: readonly PlanElement[]): Promise<Map<ElementId, PhaseId[]>> {
  const goals = elements.flatMap(({ id, kind }) => (kind === "goal" ? [id] : []));
  const phases = new Map<ElementId, PhaseId[]>();
  if (goals.length === 0) return phases;
  for (const { elementId, phaseId } of await view.find("placement", { elementId: { in: goals } })) {
    const known = phases.get(elementId) ?? [];
    if (phaseId && !known.includes(phaseId)) phases.set(elementId, [...known, phaseId]);
  }
  return phases;
}

// A branch whose children are all cancelled counts none, yet still has them to show.
function hasHadChildren(element: PlanElement, standing: Standing | undefined): boolean {
  return (standing?.home.count ?? 0) > 0 || element.childrenRevision > 1;
}
