import type { BasisPoints } from "~/domain/basis-points";
import type { CalendarDate } from "~/domain/calendar-date";
import { daysBetween } from "~/domain/calendar-days";
import type { ElementFigures } from "~/domain/element-figures";
import type { HealthRules } from "~/domain/health";

/** One reason for an element's health, with the figures to say it in words. */
export type HealthReason =
  | { readonly code: "cancelled" }
  | { readonly code: "all-done" }
  | { readonly code: "starts-on"; readonly on: CalendarDate }
  | { readonly code: "no-news-since"; readonly on: CalendarDate; readonly days: number; readonly ruleDays: number }
  | {
      readonly code: "behind-schedule";
      readonly gapBp: BasisPoints;
      /** What the rules call such a gap, and from where on; null while it is too small for a name. */
      readonly rule: { readonly health: "watch" | "behind"; readonly fromBp: BasisPoints } | null;
    }
  | { readonly code: "ahead-of-schedule"; readonly gapBp: BasisPoints }
  | { readonly code: "unmeasured" }
  | { readonly code: "partly-measured"; readonly measuredBp: BasisPoints; readonly ruleBp: BasisPoints };

/** Why an element has the health it has: what decided first, then what else should be known. */
export function healthReasons(
  figures: ElementFigures,
  startsOn: CalendarDate,
  today: CalendarDate,
  rules: HealthRules,
): HealthReason[] {
  if (figures.health === "cancelled") return [{ code: "cancelled" }];
  if (figures.health === "done") return [{ code: "all-done" }];
  if (figures.health === "not-started") return [{ code: "starts-on", on: startsOn }];
  return [...staleness(figures, today, rules), ...schedule(figures, rules), ...measurement(figures, rules)];
}

function staleness(
  { health, oldestReportOn }: ElementFigures,
  today: CalendarDate,
  rules: HealthRules,
): HealthReason[] {
  if (health !== "stale" || oldestReportOn === null) return [];
  const days = daysBetween(oldestReportOn, today);
  return [{ code: "no-news-since", on: oldestReportOn, days, ruleDays: rules.staleAfterDays }];
}

function schedule({ progressBp, scheduledBp }: ElementFigures, rules: HealthRules): HealthReason[] {
  if (progressBp === null) return [{ code: "unmeasured" }];
  const gapBp = scheduledBp - progressBp;
  if (gapBp <= 0) return [{ code: "ahead-of-schedule", gapBp: Math.abs(gapBp) }];
  return [{ code: "behind-schedule", gapBp, rule: ruleOf(gapBp, rules) }];
}

function ruleOf(gapBp: BasisPoints, { watchFromBp, behindBeyondBp }: HealthRules) {
  if (gapBp > behindBeyondBp) return { health: "behind", fromBp: behindBeyondBp } as const;
  return gapBp >= watchFromBp ? ({ health: "watch", fromBp: watchFromBp } as const) : null;
}

function measurement({ progressBp, measuredBp }: ElementFigures, rules: HealthRules): HealthReason[] {
  if (progressBp === null || measuredBp >= rules.measuredFromBp) return [];
  return [{ code: "partly-measured", measuredBp, ruleBp: rules.measuredFromBp }];
}
