import { Link } from "@remix-run/react";
import type { CalendarDate } from "~/domain/calendar-date";
import { totalOf } from "~/domain/health-tally";
import type { PlanSummary } from "~/domain/plan-summary";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { asOfPath } from "./as-of-path";
import { ContentText } from "./content-text";
import { Freshness } from "./freshness";
import { HealthBar } from "./health-bar";
import { HealthTally as Tally } from "./health-tally";
import { PlanStatusChip } from "./plan-status-chip";
import { ProgressBar } from "./progress-bar";
import { SampleMark } from "./sample-mark";

export type PlanCardProps = {
  readonly summary: PlanSummary;
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  /** Phases are named below the figures. */
  readonly withPhases?: boolean | undefined;
};

/** One plan at a glance: how far it has come, how far it should be, how its goals stand, and how fresh that is. */
export function PlanCard({ summary, today, asOf, withPhases = false }: PlanCardProps) {
  const { plan, phases, goals } = summary;
  const format = useFormats();
  const texts = useTexts();
  const { figures } = texts.plans;
  return (
    <article className="card grid min-w-0 content-start gap-3 p-4 sm:p-5">
      <div className="grid gap-1">
        <h3 className="text-md font-semibold text-balance">
          <Link to={asOfPath(`/plans/${plan.id}`, asOf)} className="quiet-link">
            <ContentText zh={plan.titleZh} en={plan.titleEn} />
          </Link>
        </h3>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          <PlanStatusChip status={plan.status} />
          <span>{format.dateRange(plan.startsOn, plan.endsOn)}</span>
          {plan.sample && <SampleMark />}
        </p>
      </div>
      <PlanProgress summary={summary} />
      <div className="grid gap-2">
        <HealthBar tally={goals} />
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
          <span className="text-ink-soft">{texts.plans.goalCount(totalOf(goals))}</span>
          <Tally counts={goals} />
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
        <span>{figures.measured(format.percent(summary.measuredBp))}</span>
        {summary.oldestReportOn && (
          <span className="inline-flex items-center gap-1.5">
            {figures.oldest} <Freshness on={summary.oldestReportOn} today={today} stale={summary.stale} />
          </span>
        )}
      </p>
      {withPhases && phases.length > 0 && <Phases phases={phases} today={today} />}
    </article>
  );
}

function PlanProgress({ summary }: { readonly summary: PlanSummary }) {
  const { progressBp, measuredBp, scheduledBp, plan } = summary;
  const format = useFormats();
  const { figures } = useTexts().plans;
  const progress = useTexts().common.progress;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="flex items-baseline gap-2">
          <span className="text-xl font-semibold tracking-tight tabular-nums">
            {progressBp === null ? "—" : format.percent(tenths(progressBp))}
          </span>
          <span className="text-sm text-ink-soft">{progressBp === null ? progress.unmeasured : progress.label}</span>
        </p>
        <p className="text-sm text-ink-soft">
          {progress.scheduled} {format.percent(tenths(scheduledBp))}
        </p>
      </div>
      <ProgressBar {...{ progressBp, scheduledBp, measuredBp }} />
      {progressBp !== null && plan.status !== "draft" && (
        <p className="text-sm font-medium">{gapWords(progressBp - scheduledBp)}</p>
      )}
    </div>
  );

  function gapWords(gap: number): string {
    const points = format.points(tenths(Math.abs(gap)));
    if (tenths(Math.abs(gap)) === 0) return figures.level;
    if (scheduledBp === 10_000) return figures.missing(points);
    return gap > 0 ? figures.ahead(points) : figures.behind(points);
  }
}

// One decimal is as much as a leadership reads; rounded down, so that nothing reads as reached before it is.
function tenths(basisPoints: number): number {
  return Math.floor(basisPoints / 10) * 10;
}

function Phases({ phases, today }: { readonly phases: PlanSummary["phases"]; readonly today: CalendarDate }) {
  const format = useFormats();
  return (
    <ol className="grid gap-1 border-t border-line pt-3 text-sm">
      {phases.map((phase) => {
        const current = phase.startsOn <= today && today <= phase.endsOn;
        return (
          <li key={phase.id} aria-current={current ? "true" : undefined} className="flex justify-between gap-4">
            <span className={current ? "border-l-2 border-accent pl-2 font-semibold" : "pl-2.5 text-ink-soft"}>
              <ContentText zh={phase.titleZh} en={phase.titleEn} />
            </span>
            <span className="text-ink-soft">{format.dateRange(phase.startsOn, phase.endsOn)}</span>
          </li>
        );
      })}
    </ol>
  );
}
