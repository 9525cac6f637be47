import { HealthShape } from "~/components/health-shape";
import type { Health } from "~/domain/health";
import { type HealthTally, totalOf } from "~/domain/health-tally";
import { useTexts } from "~/i18n/texts-context";

const order: readonly Health[] = ["behind", "watch", "stale", "on-track", "done", "not-started", "cancelled"];

/** How the goals of all open plans stand, in large figures, worst first. */
export function Headline({ goals }: { readonly goals: HealthTally }) {
  const { counts } = useTexts().cockpit;
  const { names } = useTexts().common.health;
  return (
    <section aria-label={counts.label} className="flex flex-wrap gap-x-10 gap-y-4">
      <Figure label={counts.all} n={totalOf(goals)} />
      {order.map((health) => {
        const n = goals[health] ?? 0;
        return n === 0 ? null : (
          <Figure key={health} label={names[health]} n={n} mark={<HealthShape health={health} size={14} />} />
        );
      })}
    </section>
  );
}

type FigureProps = { readonly label: string; readonly n: number; readonly mark?: JSX.Element };

function Figure({ label, n, mark }: FigureProps) {
  return (
    <a href="#directions" className="grid rounded-base">
      <span className="flex items-center gap-1.5 text-sm text-ink-soft">
        {mark}
        {label}
      </span>
      <strong className="text-xl font-semibold tabular-nums">{n}</strong>
    </a>
  );
}
