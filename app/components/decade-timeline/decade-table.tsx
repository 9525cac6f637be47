import type { TimelineRow } from "~/charts/timeline-input";
import { HealthMark } from "~/components/health-mark";
import { type Column, Table } from "~/components/table";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import { linkWords } from "./link-words";
import { dateWords, milestoneWords, titleWords } from "./row-words";
import { wholePercent } from "./timeline-format";

/** The facts of the drawing, row by row, as text. */
export function DecadeTable({ input }: { readonly input: DecadeTimelineInput }) {
  const [texts, locale] = [useTexts(), useLocale()];
  const columns = columnsOf(texts, locale, linkWords(input, texts, locale));
  return <Table caption={texts.timeline.title} columns={columns} rows={input.rows} rowKey={(row) => row.id} />;
}

function columnsOf(texts: Texts, locale: Locale, linksOf: (id: string) => string[]): Column<TimelineRow>[] {
  const heads = texts.timeline.columns;
  const listed = (parts: readonly string[]) => parts.join(locale === "zh-CN" ? "；" : "; ");
  const percent = (bp: number | null | undefined) => (typeof bp === "number" ? wholePercent(locale, bp) : "");
  const unmeasured = (row: TimelineRow) => (isElement(row) ? texts.common.progress.unmeasured : "");
  return [
    { key: "item", header: heads.item, rowHeader: true, cell: (row) => <Item row={row} /> },
    {
      key: "health",
      header: heads.health,
      cell: (row) => (row.kind === "more" ? "" : <HealthMark health={row.health} />),
    },
    {
      key: "progress",
      header: heads.progress,
      numeric: true,
      cell: (row) => percent(row.progressBp) || unmeasured(row),
    },
    { key: "scheduled", header: heads.scheduled, numeric: true, cell: (row) => percent(row.scheduledBp) },
    { key: "dates", header: heads.dates, cell: (row) => (row.kind === "more" ? "" : dateWords(row, locale, texts)) },
    { key: "milestones", header: heads.milestones, cell: (row) => listed(milestoneWords(row, locale, texts)) },
    { key: "links", header: heads.links, cell: (row) => listed(linksOf(row.id)) },
  ];
}

function Item({ row }: { readonly row: TimelineRow }) {
  return (
    <div className={`decade-item ${row.kind}`} style={{ paddingInlineStart: `${Math.min(row.depth, 8)}em` }}>
      {row.href ? <a href={row.href}>{titleWords(row)}</a> : titleWords(row)}
      {row.note ? <small> {row.note}</small> : null}
    </div>
  );
}

function isElement({ kind }: TimelineRow): boolean {
  return kind === "goal" || kind === "measure" || kind === "task";
}
