import type { Health } from "~/domain/health";
import type { HealthTally } from "~/domain/health-tally";
import { useTexts } from "~/i18n/texts-context";
import { classNames } from "./class-names";
import { worstFirst } from "./worst-first";

/** How a whole divides by health, as one bar in the order of its tally: worst first. The same in words for those who can't see it; a tally belongs beside it. */
export function HealthBar({ tally }: { readonly tally: HealthTally }) {
  const { names } = useTexts().common.health;
  const { separator } = useTexts().common;
  const parts = worstFirst.flatMap((health) => {
    const n = tally[health] ?? 0;
    return n > 0 ? [{ health, n }] : [];
  });
  if (parts.length === 0) return <span className="progress progress-unmeasured" />;
  return (
    <span
      role="img"
      aria-label={parts.map(({ health, n }) => `${names[health]} ${n}`).join(separator)}
      className="health-bar"
    >
      {parts.map(({ health, n }) => (
        <span
          key={health}
          className={classNames("health-bar-part", `text-${health}`, looks[health] ?? "bg-current")}
          style={{ flexGrow: n, flexBasis: 0 }}
        />
      ))}
    </span>
  );
}

// What is not being worked on carries no colour.
const looks: Partial<Record<Health, string>> = {
  stale: "hatched-part",
  "not-started": "hollow-part",
  cancelled: "hollow-part",
};
