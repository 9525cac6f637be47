import { Form, Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { SubmitButton } from "~/components/submit-button";
import { type Column, Table } from "~/components/table";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { CalendarProps, CalendarRow, What } from "./present-calendar";
import { RowForm } from "./row-form";

const captions = { body: "bodies", term: "terms", period: "periods" } as const;

type CalendarRowsProps = CalendarProps & {
  readonly what: What;
  readonly rows: readonly CalendarRow[];
  readonly asideHeader?: string;
};

/** Bodies, terms or periods, each to be edited, and removed unless something leans on it. */
export function CalendarRows({ what, rows, asideHeader, page, answer }: CalendarRowsProps) {
  const words = useAdministeringTexts().calendar;
  const format = useFormats();
  if (rows.length === 0) return <p className="text-ink-soft">{words.empty}</p>;
  const dated: Column<CalendarRow> = {
    key: "dates",
    header: words.dates,
    cell: ({ startsOn, endsOn }) => (startsOn && endsOn ? format.dateRange(startsOn, endsOn) : ""),
  };
  const columns: Column<CalendarRow>[] = [
    {
      key: "name",
      header: words.name,
      rowHeader: true,
      cell: ({ nameZh, nameEn }) => <ContentText zh={nameZh} en={nameEn} />,
    },
    ...(asideHeader ? [{ key: "aside", header: asideHeader, cell: ({ aside }: CalendarRow) => aside ?? "" }] : []),
    ...(what === "body" ? [] : [dated]),
    { key: "actions", header: "", label: words.name, cell: (row) => <RowActions {...{ what, row, page }} /> },
  ];
  const opened = rows.find((row) => row.id === page.opened);
  return (
    <>
      <Table caption={words[captions[what]]} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {opened && <RowForm key={opened.id} what={what} row={opened} {...{ page, answer }} />}
    </>
  );
}

type RowActionsProps = Pick<CalendarProps, "page"> & { readonly what: What; readonly row: CalendarRow };

function RowActions({ what, row, page }: RowActionsProps) {
  const texts = useTexts();
  const format = useFormats();
  const words = useAdministeringTexts().calendar;
  const name = format.text(row.nameZh, row.nameEn);
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <Link
        to={`/admin/calendar?edit=${row.id}#edit`}
        className="button button-quiet button-small"
        aria-label={words.edit(name)}
      >
        {texts.common.actions.edit}
      </Link>
      {row.inUse ? (
        <span className="text-sm text-ink-soft">{words.inUse}</span>
      ) : (
        <Form method="post" action="/admin/calendar" preventScrollReset>
          <input type="hidden" name="intent" value={`remove-${what}`} />
          <input type="hidden" name={`${what}Id`} value={row.id} />
          <input type="hidden" name="commandId" value={`${page.visit.commandId}-r`} />
          <SubmitButton variant="quiet" size="small" label={words.remove(name)}>
            {texts.common.actions.remove}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
