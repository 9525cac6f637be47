import { Link } from "@remix-run/react";
import type { CalendarDate } from "~/domain/calendar-date";
import type { PlanSummary } from "~/domain/plan-summary";
import { useFormats } from "~/i18n/formats";
import { asOfPath } from "./as-of-path";
import { ContentText } from "./content-text";
import { matchingPath } from "./matching-path";
import { PhaseLine } from "./phase-line";
import { PlanFigures } from "./plan-figures";
import { PlanStatusChip } from "./plan-status-chip";
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
  const { plan, phases } = summary;
  const format = useFormats();
  const href = asOfPath(`/plans/${plan.id}`, asOf);
  return (
    <article className="card grid min-w-0 content-start gap-3 p-4 sm:p-5">
      <div className="grid gap-1">
        <h2 className="text-md font-semibold text-pretty [&:lang(zh)]:text-balance">
          <Link to={href} className="quiet-link">
            <ContentText zh={plan.titleZh} en={plan.titleEn} />
          </Link>
        </h2>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          <PlanStatusChip status={plan.status} />
          <span>{format.dateRange(plan.startsOn, plan.endsOn)}</span>
          {plan.sample && <SampleMark />}
        </p>
      </div>
      <PlanFigures {...{ summary, today }} hrefOf={(health) => matchingPath(plan.id, { health }, asOf)} />
      {withPhases && phases.length > 0 && <PhaseLine phases={phases} today={today} />}
    </article>
  );
}
