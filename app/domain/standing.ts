import { type BasisPoints, divideHalfUp, whole } from "~/domain/basis-points";
import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import { addMonths, monthOf } from "~/domain/calendar-days";
import type { PlanId, UnitId } from "~/domain/ids";
import type { ElementKind, Lifecycle, NodeId } from "~/domain/rows";

/** Sums over a node's counting children, kept so that one changed child is one subtraction and one addition. */
export interface Sums {
  readonly count: number;
  readonly weight: number;
  readonly measuredWeight: number;
  readonly weightedProgress: number;
  readonly weightedMeasured: number;
}

export const noSums: Sums = {
  count: 0,
  weight: 0,
  measuredWeight: 0,
  weightedProgress: 0,
  weightedMeasured: 0,
};

/** What a child brings to the sums of the node above it. */
export interface Contribution {
  readonly weight: number;
  readonly progressBp: BasisPoints | null;
  readonly measuredBp: BasisPoints;
}

export function sumsOf(child: Contribution): Sums {
  const measured = child.progressBp !== null;
  return {
    count: 1,
    weight: child.weight,
    measuredWeight: measured ? child.weight : 0,
    weightedProgress: measured ? child.weight * (child.progressBp ?? 0) : 0,
    weightedMeasured: child.weight * child.measuredBp,
  };
}

export function plus(a: Sums, b: Sums): Sums {
  return {
    count: a.count + b.count,
    weight: a.weight + b.weight,
    measuredWeight: a.measuredWeight + b.measuredWeight,
    weightedProgress: a.weightedProgress + b.weightedProgress,
    weightedMeasured: a.weightedMeasured + b.weightedMeasured,
  };
}

export function minus(a: Sums, b: Sums): Sums {
  return {
    count: a.count - b.count,
    weight: a.weight - b.weight,
    measuredWeight: a.measuredWeight - b.measuredWeight,
    weightedProgress: a.weightedProgress - b.weightedProgress,
    weightedMeasured: a.weightedMeasured - b.weightedMeasured,
  };
}

/** Progress and measured share; progress is null where nothing below is measured: unmeasured is not zero. */
export interface Measure {
  readonly progressBp: BasisPoints | null;
  readonly measuredBp: BasisPoints;
}

export const unmeasured: Measure = { progressBp: null, measuredBp: 0 };

/** The weighted mean over measured children, rounded half up once, and how much of the weight is measured. */
export function measureOf(sums: Sums): Measure {
  return {
    progressBp: sums.measuredWeight > 0 ? divideHalfUp(sums.weightedProgress, sums.measuredWeight) : null,
    measuredBp: sums.weight > 0 ? divideHalfUp(sums.weightedMeasured, sums.weight) : 0,
  };
}

/** The latest report of a task, as far as its standing needs it. */
export interface Reported {
  readonly reportId: string;
  readonly valueBp: BasisPoints;
  readonly month: CalendarMonth;
  readonly on: CalendarDate;
  /** Since when the latest reports ask for a decision. */
  readonly decisionSince: CalendarDate | null;
}

/** Facts of a node that its standing depends on, beside its children. */
export interface NodeFacts {
  readonly id: NodeId;
  readonly planId: PlanId;
  readonly kind: ElementKind | "plan";
  readonly parentId: NodeId | null;
  readonly leadUnitId: UnitId | null;
  readonly weight: number;
  readonly lifecycle: Lifecycle;
  readonly startsOn: CalendarDate;
}

/** Stored roll-up of an element or, by its own id, of a plan. */
export interface Standing extends Measure {
  readonly nodeId: NodeId;
  readonly planId: PlanId;
  readonly kind: ElementKind | "plan";
  readonly parentId: NodeId | null;
  readonly leadUnitId: UnitId | null;
  /** Without contributions from elsewhere: what the plan's own total counts. */
  readonly homeProgressBp: BasisPoints | null;
  readonly homeMeasuredBp: BasisPoints;
  readonly oldestReportOn: CalendarDate | null;
  readonly reported: Reported | null;
  readonly dueMonth: CalendarMonth | null;
  readonly home: Sums;
  readonly extra: Sums;
}

/** Derives a node's standing from its facts, its children's sums and the oldest news among its children. */
export function standingOf(
  node: NodeFacts,
  home: Sums,
  extra: Sums,
  lastReported: Reported | null,
  oldestBelow: CalendarDate | null,
): Standing {
  // Cancelled work waits for nobody's decision any more.
  const cancelled = node.lifecycle === "cancelled";
  const reported = lastReported && cancelled ? { ...lastReported, decisionSince: null } : lastReported;
  const leaf = home.count === 0 && extra.count === 0;
  const own: Measure = reported ? { progressBp: reported.valueBp, measuredBp: whole } : unmeasured;
  const homeMeasure = home.count === 0 ? own : measureOf(home);
  const measure = leaf ? own : measureOf(plus(home, extra));
  const awaited = leaf && node.kind === "task" && node.lifecycle === "active" && own.progressBp !== whole;
  return {
    nodeId: node.id,
    planId: node.planId,
    kind: node.kind,
    parentId: node.parentId,
    leadUnitId: node.leadUnitId,
    ...measure,
    homeProgressBp: homeMeasure.progressBp,
    homeMeasuredBp: homeMeasure.measuredBp,
    oldestReportOn: oldestNews(node, leaf, awaited, reported, oldestBelow),
    reported,
    dueMonth: awaited ? (reported ? addMonths(reported.month, 1) : monthOf(node.startsOn)) : null,
    home,
    extra,
  };
}

/** What a node brings to the node above it at home; null for one that doesn't count. */
export function contributionAtHome(node: NodeFacts, standing: Standing): Contribution | null {
  if (node.lifecycle === "cancelled") return null;
  return {
    weight: node.weight,
    progressBp: standing.homeProgressBp,
    measuredBp: standing.homeMeasuredBp,
  };
}

/** What a task brings to a further goal with the weight it has there. */
export function contributionElsewhere(node: NodeFacts, standing: Standing, weight: number): Contribution | null {
  if (node.lifecycle === "cancelled") return null;
  return {
    weight,
    progressBp: standing.progressBp,
    measuredBp: standing.measuredBp,
  };
}

// A task that was never heard of is as old as its start; a suspended, cancelled or finished one awaits no news.
function oldestNews(
  node: NodeFacts,
  leaf: boolean,
  awaited: boolean,
  reported: Reported | null,
  oldestBelow: CalendarDate | null,
): CalendarDate | null {
  if (node.lifecycle !== "active") return null;
  if (leaf) return awaited ? (reported?.on ?? node.startsOn) : null;
  return oldestBelow;
}
