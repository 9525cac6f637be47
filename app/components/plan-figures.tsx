import type { CalendarDate } from "~/domain/calendar-date";
import { totalOf } from "~/domain/health-tally";
import type { PlanSummary } from "~/domain/plan-summary";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { Freshness } from "./freshness";
import { HealthBar } from "./health-bar";
import { HealthTally, type HealthTallyProps } from "./health-tally";
import { ProgressBar } from "./progress-bar";

type PlanFiguresProps = {
  readonly summary: PlanSummary;
  readonly today: CalendarDate;
  /** Where a count leads, if anywhere. */
  readonly hrefOf?: HealthTallyProps["hrefOf"];
};

/** How far a plan has come against its schedule, how its goals stand, how much is measured and how fresh that is. */
export function PlanFigures({ summary, today, hrefOf }: PlanFiguresProps) {
  const { goals, measuredBp, oldestReportOn, stale } = summary;
  const format = useFormats();
  const { plans } = useTexts();
  return (
    <>
      <PlanProgress summary={summary} />
      <div className="grid content-start gap-2">
        <HealthBar tally={goals} />
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1 text-sm">
          <span className="text-ink-soft">{plans.goalCount(totalOf(goals))}</span>
          <HealthTally counts={goals} hrefOf={hrefOf} />
        </div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
          <span>{plans.figures.measured(format.percent(tenths(measuredBp)))}</span>
          {oldestReportOn && (
            <span className="inline-flex flex-wrap items-center gap-1.5">
              {plans.figures.oldest} <Freshness on={oldestReportOn} today={today} stale={stale} />
            </span>
          )}
        </p>
      </div>
    </>
  );
}

function PlanProgress({ summary }: { readonly summary: PlanSummary }) {
  const { progressBp, measuredBp, scheduledBp } = summary;
  const format = useFormats();
  const { progress } = useTexts().common;
  const { figures } = useTexts().plans;
  return (
    <div className="grid content-start gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="flex items-baseline gap-2">
          <span className="text-xl font-semibold tracking-tight tabular-nums">
            {progressBp === null ? "—" : format.percent(tenths(progressBp))}
          </span>
          <span className="text-sm text-ink-soft">{progressBp === null ? progress.unmeasured : progress.label}</span>
        </p>
        <p className="text-sm text-ink-soft">{figures.elapsed(format.percent(tenths(scheduledBp)))}</p>
      </div>
      <ProgressBar {...{ progressBp, scheduledBp, measuredBp }} />
      <Verdict summary={summary} />
    </div>
  );
}

/** The answer in one sentence: how many goals ask for attention, or what an ended plan still lacks. */
function Verdict({ summary }: { readonly summary: PlanSummary }) {
  const { goals, progressBp, scheduledBp, plan } = summary;
  const format = useFormats();
  const words = useTexts().plans.figures;
  const total = totalOf(goals) - (goals.cancelled ?? 0);
  if (plan.status === "draft" || total === 0) return null;
  const troubled = (goals.behind ?? 0) + (goals.watch ?? 0) + (goals.stale ?? 0);
  const missing = 10_000 - tenths(progressBp ?? 0);
  const state = troubled === 0 ? words.allWell(total) : words.troubled(troubled, total);
  const lacks = scheduledBp === 10_000 && missing > 0 ? words.missing(format.points(missing)) : null;
  return <p className="text-sm font-medium">{lacks === null ? state : words.both(state, lacks)}</p>;
}

// One decimal is as much as a leadership reads; rounded down, so that nothing reads as reached before it is.
function tenths(basisPoints: number): number {
  return Math.floor(basisPoints / 10) * 10;
}
