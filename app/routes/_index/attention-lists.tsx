import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { Freshness } from "~/components/freshness";
import { HealthMark } from "~/components/health-mark";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { ListSection } from "./list-section";
import type { CockpitPage } from "./present-cockpit";
import type { ItemLine } from "./present-lists";

type ListProps = Pick<CockpitPage, "lists" | "today" | "asOf">;

/** Tasks whose news is too old, the oldest first. */
export function StaleList({ lists, today, asOf }: ListProps) {
  const words = useTexts().cockpit.stale;
  return (
    <ListSection name="stale" title={words.title} lead={words.lead} lists={lists} asOf={asOf}>
      {lists.stale.length === 0 ? (
        <EmptyState title={words.empty} why={words.lead} />
      ) : (
        <ItemList lines={lists.stale} today={today} asOf={asOf} fresh />
      )}
    </ListSection>
  );
}

/** What nobody leads. */
export function UnownedList({ lists, today, asOf }: ListProps) {
  const words = useTexts().cockpit.unowned;
  return (
    <ListSection name="unowned" title={words.title} lead={words.lead} lists={lists} asOf={asOf}>
      {lists.unowned.length === 0 ? (
        <EmptyState title={words.empty} why={words.emptyWhy} />
      ) : (
        <ItemList lines={lists.unowned} today={today} asOf={asOf} />
      )}
    </ListSection>
  );
}

type ItemListProps = Pick<CockpitPage, "today" | "asOf"> & {
  readonly lines: readonly ItemLine[];
  /** Each with the age of its news. */
  readonly fresh?: boolean;
};

function ItemList({ lines, today, asOf, fresh = false }: ItemListProps) {
  const format = useFormats();
  const kinds = useTexts().common.kinds;
  return (
    <ol className="card divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2.5 sm:px-5">
          <p className="min-w-0">
            <Link to={asOfPath(`/elements/${line.id}`, asOf)} className="quiet-link font-medium">
              <ContentText {...line.title} />
            </Link>
          </p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
            {!fresh && <span>{kinds[line.kind]}</span>}
            {fresh ? <Freshness on={line.oldestReportOn} today={today} stale /> : <HealthMark health={line.health} />}
            <UnitChip name={line.unit && format.text(line.unit.zh, line.unit.en)} />
          </p>
        </li>
      ))}
    </ol>
  );
}
