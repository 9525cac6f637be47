import { Link, useLocation } from "@remix-run/react";
import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";
import { HealthMark } from "~/components/health-mark";
import { type Column, Table } from "~/components/table";
import { timelineAddress } from "~/components/timeline-address";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { linkWords } from "./link-words";
import { dateWords, foundWords, milestoneWords, titleWords } from "./row-words";
import { nextSorting, type Sorting, type SortKey, sortedRows, sortKeys } from "./sorted-rows";
import { wholePercent } from "./timeline-format";

/** The facts of the drawing, row by row, as text; in reading order, or sorted as the address says (`?sort=-progress`). */
export function DecadeTable({ input, sorting }: { readonly input: DecadeInput; readonly sorting: Sorting | null }) {
  const [texts, locale] = [useTexts(), useLocale()];
  const columns = columnsOf(texts, locale, linkWords(input, texts, locale)).map((column): Column<TimelineRow> => {
    const by = sortKeys.find((key) => key === column.key);
    if (!by || typeof column.header !== "string") return column;
    return {
      ...column,
      header: <SortLink by={by} head={column.header} sorting={sorting} />,
      label: column.header,
      sorted: sorting?.by === by ? (sorting.down ? "descending" : "ascending") : undefined,
    };
  });
  const rows = sortedRows(input.rows, sorting);
  return <Table caption={texts.timeline.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

type SortLinkProps = { readonly by: SortKey; readonly head: string; readonly sorting: Sorting | null };

function SortLink({ by, head, sorting }: SortLinkProps) {
  const location = useLocation();
  const sign = sorting?.by === by ? (sorting.down ? " ↓" : " ↑") : "";
  return (
    <Link
      to={timelineAddress(location, { sort: nextSorting(sorting, by) })}
      className="quiet-link"
      preventScrollReset
      replace
    >
      {head}
      <span aria-hidden="true">{sign}</span>
    </Link>
  );
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
  const found = foundWords(row, useTexts());
  const standing = row.matched === undefined ? "" : row.matched ? "found" : "above";
  return (
    <div
      className={`decade-item ${row.kind} ${standing}`}
      style={{ paddingInlineStart: `${Math.min(row.depth, 8)}em` }}
    >
      {row.href ? <a href={row.href}>{titleWords(row)}</a> : titleWords(row)}
      {row.note ? <small> {row.note}</small> : null}
      {found ? <small> {found}</small> : null}
    </div>
  );
}

function isElement({ kind }: TimelineRow): boolean {
  return kind === "goal" || kind === "measure" || kind === "task";
}
