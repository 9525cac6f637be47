import type { CalendarDate } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { classNames } from "./class-names";

export type FreshnessProps = {
  /** Day of the last report; null where there is none. */
  readonly on: CalendarDate | null;
  readonly today: CalendarDate;
  /** Older than the rule allows: drawn hatched. */
  readonly stale?: boolean | undefined;
  /** The mark ▨ stands beside it already: it isn't drawn again. */
  readonly marked?: boolean | undefined;
};

/** How fresh a figure is: 3天前更新, hatched once it is stale. */
export function Freshness({ on, today, stale = false, marked = false }: FreshnessProps) {
  const format = useFormats();
  const { freshness } = useTexts().common;
  if (on === null) return <span className="freshness">{freshness.never}</span>;
  // The oldest awaited news of what lies ahead is its first day: there is nothing to be fresh yet.
  if (on > today) return null;
  const age = format.age(on, today);
  return (
    <time
      dateTime={on}
      title={format.date(on)}
      className={classNames("freshness", stale && "freshness-stale", stale && !marked && "freshness-hatched")}
    >
      {stale ? freshness.stale(age) : freshness.updated(age)}
    </time>
  );
}
