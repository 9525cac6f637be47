import { readCountsOf } from "~/db/read-counts.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { type HealthTally, tallyOf } from "~/domain/health-tally";
import type { PlanId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { allows, nextStatusesOf, type PlanStatus } from "~/domain/plan-status";
import { type PlanSummary, summaryOf } from "~/domain/plan-summary";
import { type Result, succeed } from "~/domain/result";
import type { Body, KeyDirection, Resolution, WorkPoint } from "~/domain/rows";
import { type Look, look, planInSight } from "~/services/look.server";
import { type OpenedCell, readCellGoals, type WantedCell } from "~/services/read-cell-goals.server";
import { type Items, readItems } from "~/services/read-items.server";

/** A plan on one page: its phases crossed with its key directions, each cell its first goals. */
export interface PlanPageFacts {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly summary: PlanSummary;
  readonly resolution: Resolution | null;
  readonly directions: readonly KeyDirection[];
  readonly workPoints: readonly WorkPoint[];
  /** Goals by health, by `phase/direction`; only of cells that hold any. */
  readonly cellTallies: ReadonlyMap<string, HealthTally>;
  /** By direction id, "" for goals of none. */
  readonly directionTallies: ReadonlyMap<string, HealthTally>;
  /** Ids of each cell's first goals. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
  readonly opened: OpenedCell | null;
  readonly items: Items["items"];
  readonly bodies: readonly Body[];
  readonly mayEdit: boolean;
  readonly mayEditOutline: boolean;
  /** The statuses the actor may lead the plan into. */
  readonly nextStatuses: readonly PlanStatus[];
}

// Beyond these a plan no longer fits on a page; the outline holds the rest.
const directionsShown = 20;
const phasesShown = 12;

export async function loadPlanPage(
  actor: Actor,
  planId: PlanId,
  wanted: WantedCell | null,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<PlanPageFacts>> {
  const looked = await look(actor, "read-plans", asOf, now);
  if (!looked.ok) return looked;
  const found = await planInSight(actor, looked.value, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const { view, store, settings, today } = looked.value;
  const [phases, directions, workPoints, resolution, counts] = await Promise.all([
    view.find("phase", { planId }, { orderBy: ["startsOn", "id"], take: phasesShown }),
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: directionsShown }),
    view.find("workPoint", { planId }, { orderBy: ["-year", "sortKey", "id"], take: 60 }),
    plan.resolutionId ? view.first("resolution", { id: plan.resolutionId }) : null,
    readCountsOf(store, looked.value, settings, [planId], ["plan", "direction", "cell"]),
  ]);
  const goals = counts.filter((count) => count.kind === "goal");
  const tallies = (dimension: string) => {
    const own = goals.filter((count) => count.dimension === dimension);
    return new Map(
      [...new Set(own.map(({ key }) => key))].map((key) => [key, tallyOf(own.filter((count) => count.key === key))]),
    );
  };
  const cellTallies = tallies("cell");
  const { cells, opened } = await readCellGoals(looked.value, planId, [...cellTallies.keys()], wanted);
  const shown = [...cells.values(), opened?.goalIds ?? []].flat();
  const { items, planStandings } = await readItems(looked.value, shown, [plan]);
  const rights = rightsOn(actor, looked.value, plan);
  return succeed({
    today,
    asOf: looked.value.asOf,
    summary: summaryOf(
      plan,
      phases,
      tallyOf(goals.filter((count) => count.dimension === "plan")),
      planStandings.get(planId),
      today,
      settings.healthRules,
    ),
    resolution,
    directions,
    workPoints,
    cellTallies,
    directionTallies: tallies("direction"),
    cells,
    opened,
    items,
    bodies:
      rights.nextStatuses.length === 0 ? [] : await view.find("body", {}, { orderBy: ["sortKey", "id"], take: 100 }),
    ...rights,
  });
}

// A past day is only looked at.
function rightsOn(actor: Actor, { asOf }: Look, { id, status }: PlanSummary["plan"]) {
  const mayEditOutline = may(actor, "edit-outline", { planId: id });
  const mayPass = asOf === null && may(actor, "set-plan-status", { planId: id });
  return {
    mayEditOutline,
    mayEdit: asOf === null && mayEditOutline && allows(status, "edit-content"),
    nextStatuses: mayPass ? nextStatusesOf(status) : [],
  };
}
