import type { Health } from "~/domain/health";
import type { HealthTally } from "~/domain/health-tally";
import { useTexts } from "~/i18n/texts-context";
import { classNames } from "./class-names";

const order: readonly Health[] = ["done", "on-track", "watch", "behind", "stale", "not-started", "cancelled"];

/** How a whole divides by health, as one bar: best first. The same in words for those who can't see it; a tally belongs beside it. */
export function HealthBar({ tally }: { readonly tally: HealthTally }) {
  const { names } = useTexts().common.health;
  const { separator } = useTexts().common;
  const parts = order.flatMap((health) => {
    const n = tally[health] ?? 0;
    return n > 0 ? [{ health, n }] : [];
  });
  if (parts.length === 0) return <span className="progress progress-unmeasured" />;
  return (
    <span
      role="img"
      aria-label={parts.map(({ health, n }) => `${names[health]} ${n}`).join(separator)}
      className="flex h-2 w-full min-w-16 gap-px overflow-hidden rounded-full"
    >
      {parts.map(({ health, n }) => (
        <span
          key={health}
          className={classNames("h-full min-w-1", `text-${health}`, looks[health] ?? "bg-current")}
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
