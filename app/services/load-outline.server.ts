import { readHeadSeq } from "~/db/read-changed-since.server";
import { type HealthCount, readCounts } from "~/db/read-counts.server";
import { type Branch, noBranch, outsideDirections } from "~/db/read-outline-branches.server";
import { type OutlinePanel, readOutlinePanel } from "~/db/read-outline-panel.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { codeOf, directionOrdinalOf } from "~/domain/element-code";
import type { DirectionId, PlanId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { type Result, succeed } from "~/domain/result";
import type { KeyDirection, Phase, Plan, Unit } from "~/domain/rows";
import { type Look, look, planInSight } from "~/services/look.server";
import { type OutlineFound, outlineBranches } from "~/services/outline-branches.server";
import type { OutlineQuery } from "~/services/outline-query";
import { type BareRow, elementsIn, rowMaker } from "~/services/outline-rows.server";

export interface OutlineRow extends BareRow {
  /** Derived from order: 2.3.1. */
  readonly code: string;
  /** Whether it is among what was searched for. */
  readonly matched: boolean;
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
  /** Key directions that are shown, in order; last, with null, what stands outside all of them. */
  readonly groups: readonly {
    readonly direction: KeyDirection | null;
    /** Its place among all directions of the plan, from 1. */
    readonly ordinal: number;
    readonly goals: OutlineBranch;
  }[];
  /** All key directions of the plan, in order. */
  readonly directions: readonly KeyDirection[];
  /** Health of the goals by direction; "" stands for none. */
  readonly counts: readonly HealthCount[];
  readonly panel: OutlinePanel | null;
  /** What was found where something was searched for; null else. */
  readonly found: {
    readonly shown: number;
    readonly more: boolean;
    /** How many elements were looked at where not all could be; null else. */
    readonly examined: number | null;
  } | null;
  /** How far the log had come before any of this was read. */
  readonly seq: number;
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
  const [seq, phases, directions, units, counts] = await Promise.all([
    readHeadSeq(store.reader),
    view.find("phase", { planId }, { orderBy: ["startsOn", "id"], take: 100 }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: 100 }),
    view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 }),
    readCounts(store, looking.value, planId, "direction"),
  ]);
  const { branches, shown, found: matched } = await outlineBranches(looking.value, plan, directions, query);
  const panel = mayEdit ? await readOutlinePanel(view, plan, phases, directions, query) : null;
  const growing = await growerOf(looking.value, plan, branches, matched);
  const groups = shown.map((direction) => ({
    direction,
    ordinal: (direction ? directions.indexOf(direction) : directions.length) + 1,
    goals: growing(branches.get(direction?.id ?? outsideDirections) ?? noBranch, ordinals(directions, direction?.id)),
  }));
  const { levelNames } = settings;
  const facts = {
    plan,
    asOf: looking.value.asOf,
    today,
    levelNames,
    mayEdit,
    isEditor,
    phases,
    units,
    directions,
    seq,
  };
  return succeed({
    ...{ ...facts, groups, counts, panel },
    found: matched && { shown: matched.ids.size, more: matched.more, examined: matched.examined },
  });
}

function ordinals(directions: readonly KeyDirection[], id: DirectionId | undefined): readonly number[] {
  const ordinal = directionOrdinalOf(directions, id ?? null);
  return ordinal === null ? [] : [ordinal];
}

/** Makes rows out of a branch, opened branches below them included; figures are read once for all of them. */
async function growerOf(look: Look, plan: Plan, branches: ReadonlyMap<string, Branch>, found: OutlineFound | null) {
  const rowOf = await rowMaker(look, plan, elementsIn(branches.values()));
  return function grow({ from, more, length, rows }: Branch, above: readonly number[]): OutlineBranch {
    return {
      from,
      more,
      length,
      rows: rows.map((ranked) => {
        const ranks = [...above, ranked.rank];
        const { id } = ranked.element;
        const below = branches.get(id);
        return {
          ...rowOf(ranked),
          code: codeOf(null, ranks),
          matched: found?.ids.has(id) ?? false,
          children: below ? grow(below, ranks) : null,
        };
      }),
    };
  };
}
