import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { ListSection } from "./list-section";
import type { CockpitPage } from "./present-cockpit";
import type { ReportLine } from "./present-lists";

/** Who reported what last. */
export function ReportList({ lists, today, asOf }: Pick<CockpitPage, "lists" | "today" | "asOf">) {
  const words = useTexts().cockpit.reports;
  return (
    <ListSection name="reports" title={words.title} lead={words.lead} lists={lists} asOf={asOf}>
      {lists.reports.length === 0 ? (
        <EmptyState title={words.empty} why={words.emptyWhy} />
      ) : (
        <ol className="card divide-y divide-line">
          {lists.reports.map((line) => (
            <ReportItem key={line.id} line={line} today={today} asOf={asOf} />
          ))}
        </ol>
      )}
    </ListSection>
  );
}

type ReportItemProps = { readonly line: ReportLine } & Pick<CockpitPage, "today" | "asOf">;

function ReportItem({ line, today, asOf }: ReportItemProps) {
  const format = useFormats();
  const words = useTexts().cockpit.reports;
  const said = line.done || line.problem;
  return (
    <li className="grid gap-1 px-4 py-2.5 sm:px-5">
      <div className="grid items-center gap-x-6 sm:grid-cols-[minmax(0,1fr)_200px]">
        <Link to={asOfPath(`/elements/${line.item.id}`, asOf)} className="quiet-link font-medium">
          <ContentText {...line.item.title} />
        </Link>
        <ProgressBar progressBp={line.valueBp} figure health={line.item.health} />
      </div>
      {line.noChangeReason ? (
        <p className="line-clamp-2 text-sm text-ink-soft">
          <FilledSentence sentence={words.noChange}>
            <FreeText text={line.noChangeReason} />
          </FilledSentence>
        </p>
      ) : (
        said && (
          <p className="line-clamp-2 text-sm text-ink-soft">
            <FreeText text={said} />
          </p>
        )
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
        <span className="text-ink">
          <HealthMark health={line.item.health} />
        </span>
        <UnitChip name={line.unit ? format.text(line.unit.zh, line.unit.en) : words.noUnit} />
        <span>
          {words.month(format.month(line.month))} ·{" "}
          <time dateTime={line.on} title={format.date(line.on)}>
            {words.on(format.age(line.on, today))}
          </time>
        </span>
      </p>
    </li>
  );
}
