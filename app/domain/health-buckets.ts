import type { CalendarDate } from "~/domain/calendar-date";
import { type Health, type HealthRules, healthOf } from "~/domain/health";
import type { ElementKind, Placement, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** What health is counted by: the whole plan, a key direction, a cell of the matrix, a lead unit. */
export type Dimension = "plan" | "direction" | "cell" | "unit";

/** One counter that an element is counted in. */
export interface Bucket {
  readonly planId: string;
  readonly dimension: Dimension;
  /** The plan's, direction's or unit's id, or `phase/direction`; empty parts stand for none. */
  readonly key: string;
  readonly kind: ElementKind;
  readonly health: Health;
}

/** What of an element, its standing and its places in the matrix the counters depend on. */
export type CountedElement = Pick<
  PlanElement,
  "planId" | "kind" | "directionId" | "leadUnitId" | "startsOn" | "endsOn" | "lifecycle"
>;
export type CountedStanding = Pick<Standing, "progressBp" | "measuredBp" | "oldestReportOn">;
export type CountedPlace = Pick<Placement, "phaseId" | "directionId">;

/** The counters an element is counted in. Goals are counted everywhere, tasks by plan and unit; measures nowhere. */
export function bucketsOf(
  element: CountedElement,
  standing: CountedStanding | undefined,
  placements: readonly CountedPlace[],
  planEndsOn: CalendarDate,
  today: CalendarDate,
  rules: HealthRules,
): Bucket[] {
  if (element.kind === "measure" || !standing) return [];
  const health = healthOf({ ...element, ...measuresOf(standing), planEndsOn }, today, rules);
  const bucket = (dimension: Dimension, key: string | null): Bucket => ({
    planId: element.planId,
    dimension,
    key: key ?? "",
    kind: element.kind,
    health,
  });
  const shared = [bucket("plan", element.planId), bucket("unit", element.leadUnitId)];
  if (element.kind === "task") return shared;
  const cells = placements.map((placement) => bucket("cell", cellKey(placement.phaseId, placement.directionId)));
  return [...shared, bucket("direction", element.directionId), ...cells];
}

export function cellKey(phaseId: string | null, directionId: string | null): string {
  return `${phaseId ?? ""}/${directionId ?? ""}`;
}

function measuresOf({ progressBp, measuredBp, oldestReportOn }: CountedStanding) {
  return { progressBp, measuredBp, oldestReportOn };
}
