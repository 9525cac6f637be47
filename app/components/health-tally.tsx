import { Link } from "@remix-run/react";
import type { Health } from "~/domain/health";
import { useTexts } from "~/i18n/texts-context";
import { HealthShape } from "./health-shape";
import { worstFirst } from "./worst-first";

export type HealthTallyProps = {
  readonly counts: Partial<Readonly<Record<Health, number>>>;
  /** Where a count leads, if anywhere. */
  readonly hrefOf?: ((health: Health) => string) | undefined;
};

/** How many stand at each health, worst first; what no one stands at is left out. */
export function HealthTally({ counts, hrefOf }: HealthTallyProps) {
  const names = useTexts().common.health.names;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {worstFirst.map((health) => {
        const count = counts[health] ?? 0;
        if (count === 0) return null;
        const content = (
          <>
            <HealthShape health={health} />
            <span>{names[health]}</span>
            <strong className="font-semibold tabular-nums">{count}</strong>
          </>
        );
        const className = "inline-flex items-center gap-1.5 whitespace-nowrap";
        return (
          <li key={health}>
            {hrefOf ? (
              <Link to={hrefOf(health)} className={`${className} quiet-link`}>
                {content}
              </Link>
            ) : (
              <span className={className}>{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
