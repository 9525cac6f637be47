import { Link } from "@remix-run/react";
import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { SampleMark } from "~/components/sample-mark";
import { type Column, Table } from "~/components/table";
import type { CalendarDate } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { StatusChip } from "~/routes/letters.$unitId.$year/status-chip";
import type { LetterRow, LettersPage } from "./present-letters";

/** The letters of a year, department by department, and how far each has come. */
export function LettersBody({ page }: { readonly page: LettersPage }) {
  const { year, today, asOf, rows, mayWrite } = page;
  const words = useTexts().letters;
  const format = useFormats();
  return (
    <Page>
      <PageHeader
        banner={asOf && <AsOfBanner asOf={asOf} />}
        title={words.titleOf(format.year(year))}
        lead={words.lead}
        actions={
          <>
            {mayWrite && (
              <LinkButton to="/letters/template" variant="quiet">
                {words.template.edit}
              </LinkButton>
            )}
            <AsOfForm asOf={asOf} today={today} />
          </>
        }
      />
      <nav aria-label={words.years} className="flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        {[year - 1, year, year + 1].map((other) => (
          <Link
            key={other}
            to={asOfPath(`/letters?year=${other}`, asOf)}
            aria-current={other === year ? "page" : undefined}
            className="quiet-link tabular-nums aria-[current]:font-semibold"
          >
            {format.year(other)}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? <EmptyState {...words.noUnits} /> : <LettersTable page={page} />}
    </Page>
  );
}

function LettersTable({ page: { year, asOf, rows } }: { readonly page: LettersPage }) {
  const words = useTexts().letters;
  const format = useFormats();
  const day = (on: CalendarDate | null) => (on === null ? words.notYet : format.date(on));
  const columns: Column<LetterRow>[] = [
    {
      key: "unit",
      header: words.columns.unit,
      rowHeader: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link to={asOfPath(`/letters/${row.unit.id}/${year}`, asOf)} className="quiet-link">
            <ContentText {...row.unit} />
          </Link>
          {row.sample && <SampleMark />}
        </span>
      ),
    },
    {
      key: "status",
      header: words.columns.status,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          <StatusChip status={row.status} />
          {row.inForce !== null && <span className="text-sm text-ink-soft">{words.inForceBeside(row.inForce)}</span>}
        </span>
      ),
    },
    {
      key: "version",
      header: words.columns.version,
      cell: (row) => (row.version === null ? "—" : words.version(row.version)),
    },
    {
      key: "issuedOn",
      header: words.columns.issuedOn,
      cell: (row) => (row.issuedOn === null ? "—" : format.date(row.issuedOn)),
    },
    { key: "unitSigned", header: words.columns.unitSigned, cell: (row) => day(row.unitSignedOn) },
    { key: "associationSigned", header: words.columns.associationSigned, cell: (row) => day(row.associationSignedOn) },
  ];
  return (
    <Table caption={words.titleOf(format.year(year))} columns={columns} rows={rows} rowKey={(row) => row.unit.id} />
  );
}
