import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { type Column, Table } from "~/components/table";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { YearRow } from "./present-year";
import { useYear } from "./year-context";

type YearTableProps = {
  readonly caption: string;
  /** Head of the column with the titles. */
  readonly name: string;
  readonly rows: readonly YearRow[];
  readonly withLead?: boolean | undefined;
};

/** Elements of a year: how each stands, and where its schedule stands at the year's end. */
export function YearTable({ caption, name, rows, withLead = false }: YearTableProps) {
  const { asOf } = useYear().page;
  const texts = useTexts();
  const format = useFormats();
  const words = texts.year.goals;
  const lead: Column<YearRow> = {
    key: "lead",
    header: words.leadUnit,
    cell: (row) => <UnitChip name={row.lead && format.text(row.lead.zh, row.lead.en)} />,
  };
  const columns: Column<YearRow>[] = [
    {
      key: "title",
      header: name,
      rowHeader: true,
      cell: (row) => (
        <Link to={asOfPath(`/elements/${row.id}`, asOf)} className="quiet-link">
          <ContentText {...row.title} />
        </Link>
      ),
    },
    ...(withLead ? [lead] : []),
    {
      key: "endsOn",
      header: words.endsOn,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="whitespace-nowrap tabular-nums">{format.date(row.endsOn)}</span>
          {row.ends && <span className="chip chip-soft">{words.ends}</span>}
        </span>
      ),
    },
    { key: "health", header: texts.common.health.label, cell: (row) => <HealthMark health={row.health} /> },
    {
      key: "progress",
      header: words.progress,
      cell: ({ progressBp, scheduledBp, measuredBp, health }) => (
        <span className="year-progress">
          <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} figure />
        </span>
      ),
    },
    { key: "yearEnd", header: words.yearEnd, numeric: true, cell: (row) => format.percent(row.yearEndBp) },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
