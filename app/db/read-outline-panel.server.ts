import type { View } from "~/db/view.server";
import type { ElementId, UnitId } from "~/domain/ids";
import type { ElementKind, KeyDirection, Milestone, Phase, Placement, Plan, PlanElement } from "~/domain/rows";

/** What the panel beside an outline works on. */
export type OutlinePanel =
  | ElementPanel
  | { readonly kind: "edit-phase"; readonly phase: Phase }
  | { readonly kind: "edit-direction"; readonly direction: KeyDirection }
  | { readonly kind: "add-phase" | "add-direction" }
  | {
      readonly kind: "add-element";
      readonly what: ElementKind;
      readonly parent: PlanElement | null;
      readonly direction: KeyDirection | null;
    };

export interface ElementPanel {
  readonly kind: "edit-element";
  readonly element: PlanElement;
  readonly parent: PlanElement | null;
  /** The revision of the order and weights it stands in: its parent's, or the plan's for a goal. */
  readonly siblingsRevision: number;
  readonly cooperatingUnitIds: readonly UnitId[];
  readonly placements: readonly Placement[];
  readonly milestones: readonly Milestone[];
  /** Where it goes to move up; null where it is the first already. */
  readonly up: Step | null;
  readonly down: Step | null;
  /** Elements it could go under, found by what was searched for. */
  readonly candidates: readonly Candidate[];
}

/** A place among the siblings: behind which one, or the first of all. */
export interface Step {
  readonly behind: ElementId | null;
}

/** A possible new parent. */
export interface Candidate {
  readonly element: PlanElement;
  /** Its last child, which a newcomer goes behind. */
  readonly lastChildId: ElementId | null;
}

interface Asked {
  readonly edit: string | null;
  readonly add: { readonly what: ElementKind | "phase" | "direction"; readonly under: string | null } | null;
  readonly search: string;
}

/** Reads what is being added or edited; null where nothing is, or where it isn't the plan's. */
export async function readOutlinePanel(
  view: View,
  plan: Plan,
  phases: readonly Phase[],
  directions: readonly KeyDirection[],
  { edit, add, search }: Asked,
): Promise<OutlinePanel | null> {
  if (edit) {
    const phase = phases.find(({ id }) => id === edit);
    if (phase) return { kind: "edit-phase", phase };
    const direction = directions.find(({ id }) => id === edit);
    if (direction) return { kind: "edit-direction", direction };
    const element = await view.first("element", { id: edit as ElementId, planId: plan.id });
    return element ? readElementPanel(view, plan, element, search) : null;
  }
  if (!add) return null;
  if (add.what === "phase") return { kind: "add-phase" };
  if (add.what === "direction") return { kind: "add-direction" };
  const direction = directions.find(({ id }) => id === add.under) ?? null;
  if (add.what === "goal") return { kind: "add-element", what: "goal", parent: null, direction };
  const parent = add.under ? await view.first("element", { id: add.under as ElementId, planId: plan.id }) : null;
  return parent ? { kind: "add-element", what: add.what, parent, direction: null } : null;
}

async function readElementPanel(view: View, plan: Plan, element: PlanElement, search: string): Promise<ElementPanel> {
  const { id: elementId, parentId, directionId, sortKey } = element;
  const siblings = element.kind === "goal" ? { parentId, directionId } : { parentId };
  const [parent, cooperations, placements, milestones, before, after, candidates] = await Promise.all([
    element.kind === "goal" ? null : view.first("element", { id: parentId as ElementId }),
    view.find("cooperation", { elementId }),
    view.find("placement", { elementId }),
    view.find("milestone", { elementId }, { orderBy: ["dueOn", "sortKey", "id"], take: 200 }),
    view.find("element", { ...siblings, sortKey: { lt: sortKey } }, { orderBy: ["-sortKey"], take: 2 }),
    view.find("element", { ...siblings, sortKey: { gt: sortKey } }, { orderBy: ["sortKey"], take: 1 }),
    readCandidates(view, element, search),
  ]);
  return {
    kind: "edit-element",
    element,
    parent,
    siblingsRevision: (parent ?? plan).childrenRevision,
    cooperatingUnitIds: cooperations.map((row) => row.unitId),
    placements,
    milestones,
    up: before.length > 0 ? { behind: before[1]?.id ?? null } : null,
    down: after[0] ? { behind: after[0].id } : null,
    candidates,
  };
}

const parentKinds: Record<ElementKind, readonly ElementKind[]> = {
  goal: [],
  measure: ["goal"],
  task: ["goal", "measure", "task"],
};

// More than this nobody reads through: whoever finds too many looks for something longer.
const mostCandidates = 10;

async function readCandidates(view: View, element: PlanElement, search: string): Promise<Candidate[]> {
  const kinds = parentKinds[element.kind];
  if (search === "" || kinds.length === 0) return [];
  const found = await view.find(
    "element",
    {
      planId: element.planId,
      kind: { in: kinds },
      id: { not: element.id },
      OR: [{ titleZh: { contains: search } }, { titleEn: { contains: search } }],
    },
    { orderBy: ["kind", "sortKey", "id"], take: mostCandidates + 1 },
  );
  const others = found.filter(({ id }) => id !== element.parentId).slice(0, mostCandidates);
  const last = await Promise.all(
    others.map(({ id }) => view.first("element", { parentId: id }, { orderBy: ["-sortKey"] })),
  );
  return others.map((candidate, index) => ({ element: candidate, lastChildId: last[index]?.id ?? null }));
}
