import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import type { PlanId, UnitId } from "~/domain/ids";
import type { ElementKind, NodeId } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** A standing as its table holds it: the domain's standing, flat. */
export interface StandingRow {
  readonly nodeId: NodeId;
  readonly planId: PlanId;
  readonly kind: ElementKind | "plan";
  readonly parentId: NodeId | null;
  readonly leadUnitId: UnitId | null;
  readonly progressBp: number | null;
  readonly measuredBp: number;
  readonly homeProgressBp: number | null;
  readonly homeMeasuredBp: number;
  readonly oldestReportOn: CalendarDate | null;
  readonly reportId: string | null;
  readonly reportedBp: number | null;
  readonly reportedMonth: CalendarMonth | null;
  readonly reportedOn: CalendarDate | null;
  readonly dueMonth: CalendarMonth | null;
  readonly decisionSince: CalendarDate | null;
  readonly homeCount: number;
  readonly homeWeight: number;
  readonly homeMeasuredWeight: number;
  readonly homeWeightedProgress: number;
  readonly homeWeightedMeasured: number;
  readonly extraCount: number;
  readonly extraWeight: number;
  readonly extraMeasuredWeight: number;
  readonly extraWeightedProgress: number;
  readonly extraWeightedMeasured: number;
}

export function rowOfStanding(standing: Standing): StandingRow {
  const { home, extra, reported, ...rest } = standing;
  return {
    ...rest,
    reportId: reported?.reportId ?? null,
    reportedBp: reported?.valueBp ?? null,
    reportedMonth: reported?.month ?? null,
    reportedOn: reported?.on ?? null,
    decisionSince: reported?.decisionSince ?? null,
    homeCount: home.count,
    homeWeight: home.weight,
    homeMeasuredWeight: home.measuredWeight,
    homeWeightedProgress: home.weightedProgress,
    homeWeightedMeasured: home.weightedMeasured,
    extraCount: extra.count,
    extraWeight: extra.weight,
    extraMeasuredWeight: extra.measuredWeight,
    extraWeightedProgress: extra.weightedProgress,
    extraWeightedMeasured: extra.weightedMeasured,
  };
}

export function standingOfRow(row: StandingRow): Standing {
  return {
    nodeId: row.nodeId,
    planId: row.planId,
    kind: row.kind,
    parentId: row.parentId,
    leadUnitId: row.leadUnitId,
    progressBp: row.progressBp,
    measuredBp: row.measuredBp,
    homeProgressBp: row.homeProgressBp,
    homeMeasuredBp: row.homeMeasuredBp,
    oldestReportOn: row.oldestReportOn,
    dueMonth: row.dueMonth,
    reported: reportedOfRow(row),
    home: {
      count: row.homeCount,
      weight: row.homeWeight,
      measuredWeight: row.homeMeasuredWeight,
      weightedProgress: row.homeWeightedProgress,
      weightedMeasured: row.homeWeightedMeasured,
    },
    extra: {
      count: row.extraCount,
      weight: row.extraWeight,
      measuredWeight: row.extraMeasuredWeight,
      weightedProgress: row.extraWeightedProgress,
      weightedMeasured: row.extraWeightedMeasured,
    },
  };
}

function reportedOfRow(row: StandingRow): Standing["reported"] {
  const { reportId, reportedBp, reportedMonth, reportedOn, decisionSince } = row;
  if (reportId === null || reportedBp === null || reportedMonth === null || reportedOn === null) return null;
  return { reportId, valueBp: reportedBp, month: reportedMonth, on: reportedOn, decisionSince };
}
