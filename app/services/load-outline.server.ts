import { type HealthCount, readCounts } from "~/db/read-counts.server";
import { type Branch, noBranch, outsideDirections, readBranches } from "~/db/read-outline-branches.server";
import { type OutlinePanel, readOutlinePanel } from "~/db/read-outline-panel.server";
import { readCooperating } from "~/db/read-responsible.server";
import { readStandings } from "~/db/read-standings.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { codeOf, directionOrdinalOf } from "~/domain/element-code";
import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import type { DirectionId, PlanId, UnitId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { type Result, succeed } from "~/domain/result";
import type { KeyDirection, Phase, Plan, PlanElement, Unit } from "~/domain/rows";
import type { Standing } from "~/domain/standing";
import { type Look, look, planInSight } from "~/services/look.server";
import type { OutlineQuery } from "~/services/outline-query";

export interface OutlineRow {
  readonly element: PlanElement;
  /** Derived from order: 2.3.1. */
  readonly code: string;
  readonly figures: ElementFigures;
  readonly cooperatingUnitIds: readonly UnitId[];
  readonly openable: boolean;
  /** Its children where it is opened. */
  readonly children: OutlineBranch | null;
}

export interface OutlineBranch {
  readonly from: number;
  readonly more: boolean;
  readonly length: number;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineFacts {
  readonly plan: Plan;
  readonly asOf: CalendarDate | null;
  readonly today: CalendarDate;
  readonly levelNames: LevelNames;
  /** Whether the actor may change the plan's content, as it stands and today. */
  readonly mayEdit: boolean;
  /** Whether the actor could, were it not for the plan's status. */
  readonly isEditor: boolean;
  readonly phases: readonly Phase[];
  readonly units: readonly Unit[];
  /** Every key direction in order; last, with null, what stands outside all of them. */
  readonly groups: readonly { readonly direction: KeyDirection | null; readonly goals: OutlineBranch }[];
  /** Health of the goals by direction; "" stands for none. */
  readonly counts: readonly HealthCount[];
  readonly panel: OutlinePanel | null;
}

/** The outline of a plan: its directions, the first goals of each, and the branches that are opened. */
export async function loadOutline(
  actor: Actor,
  planId: PlanId,
  query: OutlineQuery,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<OutlineFacts>> {
  const looking = await look(actor, "read-plans", asOf, now);
  if (!looking.ok) return looking;
  const { view, store, settings, today } = looking.value;
  const found = await planInSight(actor, looking.value, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const isEditor = may(actor, "edit-outline", { planId });
  const mayEdit = isEditor && looking.value.asOf === null && allows(plan.status, "edit-content");
  const [phases, directions, units, counts] = await Promise.all([
    view.find("phase", { planId }, { orderBy: ["startsOn", "id"], take: 100 }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: 100 }),
    view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 }),
    readCounts(store, looking.value, planId, "direction"),
  ]);
  const directionIds = directions.map((direction) => direction.id);
  const branches = await readBranches(store.reader, view, {
    planId,
    directionIds,
    opened: query.open,
    starts: query.starts,
  });
  const panel = mayEdit ? await readOutlinePanel(view, plan, phases, directions, query) : null;
  const growing = await growerOf(looking.value, plan, branches);
  const groups = [...directions, null].map((direction) => ({
    direction,
    goals: growing(branches.get(direction?.id ?? outsideDirections) ?? noBranch, ordinals(directions, direction?.id)),
  }));
  const { levelNames } = settings;
  const facts = { plan, asOf: looking.value.asOf, today, levelNames, mayEdit, isEditor, phases, units };
  return succeed({ ...facts, groups, counts, panel });
}

function ordinals(directions: readonly KeyDirection[], id: DirectionId | undefined): readonly number[] {
  const ordinal = directionOrdinalOf(directions, id ?? null);
  return ordinal === null ? [] : [ordinal];
}

/** Makes rows out of a branch, opened branches below them included; figures are read once for all of them. */
async function growerOf({ view, today, settings }: Look, plan: Plan, branches: ReadonlyMap<string, Branch>) {
  const ids = [...branches.values()].flatMap((branch) => branch.rows.map((row) => row.id));
  const [standings, cooperating] = await Promise.all([readStandings(view, ids), readCooperating(view, ids)]);
  return function grow({ from, more, length, rows }: Branch, above: readonly number[]): OutlineBranch {
    return {
      from,
      more,
      length,
      rows: rows.map((element, index) => {
        const ranks = [...above, from + index + 1];
        const standing = standings.get(element.id);
        const below = branches.get(element.id);
        return {
          element,
          code: codeOf(null, ranks),
          figures: figuresOf(element, standing, plan.endsOn, today, settings.healthRules),
          cooperatingUnitIds: cooperating.get(element.id) ?? [],
          openable: hasHadChildren(element, standing),
          children: below ? grow(below, ranks) : null,
        };
      }),
    };
  };
}

// A branch whose children are all cancelled counts none, yet still has them to show.
function hasHadChildren(element: PlanElement, standing: Standing | undefined): boolean {
  return (standing?.home.count ?? 0) > 0 || element.childrenRevision > 1;
}
