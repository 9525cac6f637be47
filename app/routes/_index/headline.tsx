import { HealthShape } from "~/components/health-shape";
import { worstFirst } from "~/components/worst-first";
import { type HealthTally, totalOf } from "~/domain/health-tally";
import { useTexts } from "~/i18n/texts-context";

type HeadlineProps = {
  readonly goals: HealthTally;
  /** How many matters wait for a decision. */
  readonly decisions: number;
};

/** How the goals of all open plans stand, in large figures, worst first; and what waits for the leadership. */
export function Headline({ goals, decisions }: HeadlineProps) {
  const { counts } = useTexts().cockpit;
  const { names } = useTexts().common.health;
  return (
    <section aria-label={counts.label} className="headline" data-tour="figures">
      <Figure label={counts.all} n={totalOf(goals)} to="#directions" />
      {worstFirst.map((health) => {
        const n = goals[health] ?? 0;
        return n === 0 ? null : (
          <Figure
            key={health}
            label={names[health]}
            n={n}
            to="#directions"
            mark={<HealthShape health={health} size={14} />}
          />
        );
      })}
      {decisions > 0 && (
        <div className="headline-decisions" data-tour="decisions">
          <Figure label={counts.decisions} n={decisions > 99 ? "99+" : decisions} to="#decisions" />
        </div>
      )}
    </section>
  );
}

type FigureProps = {
  readonly label: string;
  readonly n: number | string;
  /** The part of the page that says more. */
  readonly to: string;
  readonly mark?: JSX.Element;
};

function Figure({ label, n, to, mark }: FigureProps) {
  return (
    <a href={to} className="grid rounded-base">
      <span className="flex items-center gap-1.5 text-sm text-ink-soft">
        {mark}
        {label}
      </span>
      <strong className="text-xl font-semibold tabular-nums">{n}</strong>
    </a>
  );
}
