import { Form, Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { SubmitButton } from "~/components/submit-button";
import { type Column, Table } from "~/components/table";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { UnitsPageData } from "./present-units";

type UnitLine = UnitsPageData["units"][number];

/** All units in their order, with what hangs on each; a unit is opened to be changed. */
export function UnitTable({ page }: { readonly page: UnitsPageData }) {
  const texts = useTexts();
  const words = useAdministeringTexts().units;
  const format = useFormats();
  const columns: Column<UnitLine>[] = [
    { key: "name", header: words.name, rowHeader: true, cell: (line) => <UnitName line={line} /> },
    { key: "kind", header: words.kind, cell: ({ unit }) => texts.common.unitKinds[unit.kind] },
    { key: "led", header: words.led, numeric: true, cell: ({ led }) => format.number(led) },
    { key: "with", header: words.cooperatedOn, numeric: true, cell: ({ cooperatedOn }) => format.number(cooperatedOn) },
    { key: "members", header: words.members, numeric: true, cell: ({ members }) => format.number(members) },
    { key: "state", header: words.state, cell: (line) => <State line={line} page={page} /> },
    { key: "order", header: words.order, cell: (line) => <Order line={line} page={page} /> },
  ];
  return <Table caption={words.table} columns={columns} rows={page.units} rowKey={({ unit }) => unit.id} />;
}

function UnitName({ line: { unit } }: { readonly line: UnitLine }) {
  return (
    <Link to={`/admin/units?unit=${unit.id}`} className="list-link">
      <ContentText zh={unit.nameZh} en={unit.nameEn} />
    </Link>
  );
}

type CellProps = { readonly line: UnitLine; readonly page: UnitsPageData };

function State({ line: { unit }, page }: CellProps) {
  const words = useAdministeringTexts().units;
  const format = useFormats();
  if (unit.closedOn === null) return <>{words.open}</>;
  const successor = page.units.find((other) => other.unit.id === unit.successorId)?.unit;
  const day = format.date(unit.closedOn);
  return <>{successor ? words.closedInto(day, format.text(successor.nameZh, successor.nameEn)) : words.closed(day)}</>;
}

function Order({ line: { unit }, page }: CellProps) {
  const words = useAdministeringTexts().units;
  const format = useFormats();
  const name = format.text(unit.nameZh, unit.nameEn);
  const at = page.units.findIndex((other) => other.unit.id === unit.id);
  return (
    <Form method="post" preventScrollReset className="flex gap-1">
      <input type="hidden" name="intent" value="order-unit" />
      <input type="hidden" name="unitId" value={unit.id} />
      <input type="hidden" name="commandId" value={`${page.visit.commandId}-o${at}`} />
      {at > 0 && (
        <SubmitButton name="direction" value="up" variant="quiet" size="small" label={words.up(name)}>
          ↑
        </SubmitButton>
      )}
      {at < page.units.length - 1 && (
        <SubmitButton name="direction" value="down" variant="quiet" size="small" label={words.down(name)}>
          ↓
        </SubmitButton>
      )}
    </Form>
  );
}
