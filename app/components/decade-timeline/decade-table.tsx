import { Link } from "@remix-run/react";
import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";
import { HealthMark } from "~/components/health-mark";
import { type Column, Table } from "~/components/table";
import { timelineAddress } from "~/components/timeline-address";
import { usePlace } from "~/components/use-place";
import type { Texts } from "~/i18n/texts";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { linkWords } from "./link-words";
import { type FactsOf, factsIn, type RowFacts } from "./row-facts";
import { nextSorting, type Sorting, type SortKey, sortedRows, sortKeys } from "./sorted-rows";

/** The facts of the drawing, row by row, as text; in reading order, or sorted as the address says (`?sort=-progress`). */
export function DecadeTable({ input, sorting }: { readonly input: DecadeInput; readonly sorting: Sorting | null }) {
  const [texts, locale] = [useTexts(), useLocale()];
  const factsOf = factsIn(locale, texts, linkWords(input, texts, locale));
  const listed = (facts: readonly string[]) => facts.join(locale === "zh-CN" ? "；" : "; ");
  const columns = columnsOf(texts, factsOf, listed).map((column): Column<TimelineRow> => {
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
  const place = usePlace();
  const sign = sorting?.by === by ? (sorting.down ? " ↓" : " ↑") : "";
  return (
    <Link
      to={timelineAddress(place, { sort: nextSorting(sorting, by) })}
      className="quiet-link"
      preventScrollReset
      replace
    >
      {head}
      <span aria-hidden="true">{sign}</span>
    </Link>
  );
}

function columnsOf(
  texts: Texts,
  factsOf: FactsOf,
  listed: (facts: readonly string[]) => string,
): Column<TimelineRow>[] {
  const heads = texts.timeline.columns;
  return [
    { key: "item", header: heads.item, rowHeader: true, cell: (row) => <Item row={row} facts={factsOf(row)} /> },
    {
      key: "health",
      header: heads.health,
      cell: (row) => (factsOf(row).health === "" ? "" : <HealthMark health={row.health} />),
    },
    { key: "progress", header: heads.progress, numeric: true, cell: (row) => factsOf(row).progress },
    { key: "scheduled", header: heads.scheduled, numeric: true, cell: (row) => factsOf(row).scheduled },
    { key: "dates", header: heads.dates, cell: (row) => <Dates facts={factsOf(row)} /> },
    { key: "milestones", header: heads.milestones, cell: (row) => listed(factsOf(row).milestones) },
    { key: "links", header: heads.links, cell: (row) => listed(factsOf(row).links) },
  ];
}

function Item({ row, facts: { item, note, found } }: { readonly row: TimelineRow; readonly facts: RowFacts }) {
  const standing = row.matched === undefined ? "" : row.matched ? "found" : "above";
  return (
    <div
      className={`decade-item ${row.kind} ${standing}`}
      style={{ paddingInlineStart: `${Math.min(row.depth, 8)}em` }}
    >
      {row.href ? <a href={row.href}>{item}</a> : item}
      {note && <small> {note}</small>}
      {found && <small> {found}</small>}
    </div>
  );
}

function Dates({ facts: { dates, earlier } }: { readonly facts: RowFacts }) {
  if (earlier === "") return dates;
  return (
    <>
      {dates} <small>{earlier}</small>
    </>
  );
}
