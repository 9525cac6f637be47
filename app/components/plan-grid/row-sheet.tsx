import { Link } from "@remix-run/react";
import { useState } from "react";
import { CheckboxGroup } from "~/components/checkbox-group";
import { DateField } from "~/components/date-field";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import { useFormats } from "~/i18n/formats";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { chosenIn, textIn, writtenChoice, writtenText } from "./cell-values";
import type { ChoiceColumn, TextColumn } from "./grid-columns";
import { useGridHands } from "./grid-deeds";
import { GridDialog } from "./grid-dialog";
import { useGridFrame } from "./grid-frame";
import { nothingPending, shownRow } from "./grid-pending";
import type { GridRow } from "./grid-row";
import { pendingIn } from "./pending-cell";
import { type Pendings, saveSheet, useWhyUnsaved } from "./sheet-unsaved";
import { withOwn } from "./use-choices";

type Props = { readonly id: string; readonly close: () => void };

const written: readonly TextColumn[] = ["title", "startsOn", "endsOn", "weight"];

/** All of a row's cells in a sheet, for windows that are too narrow to show them side by side. */
export function RowSheet({ id, close }: Props) {
  const { deeds } = useGridHands();
  const [locale, texts] = [useLocale(), useTexts()];
  const [row] = useState(() => deeds.state.current.tree.rows.get(id) ?? null);
  const [pending] = useState(() => deeds.state.current.pending.get(id) ?? nothingPending);
  const why = useWhyUnsaved();
  const [errors, setErrors] = useState(() => why(pending));
  if (!row) return null;
  const send = (form: FormData) => {
    const all = [
      ...written.map(
        (column) => [column, writtenText(row, column, String(form.get(column) ?? ""), locale, texts)] as const,
      ),
      ...choicesOf(row).map(
        (column) => [column, writtenChoice(row, column, form.getAll(column).map(String).filter(Boolean))] as const,
      ),
    ];
    const wrong = all.flatMap(([column, one]) => (one.kind === "wrong" ? [[column, one.message] as const] : []));
    setErrors(Object.fromEntries(wrong));
    if (wrong.length > 0) return false;
    saveSheet(all, pending, deeds.fields);
    return true;
  };
  return (
    <GridDialog
      title={texts.outline.editTitle(texts.common.kinds[row.kind])}
      close={close}
      submit={texts.common.actions.save}
      send={send}
      sheet
    >
      <SheetFields {...{ row, pending, errors }} />
    </GridDialog>
  );
}

function choicesOf(row: GridRow): readonly ChoiceColumn[] {
  return row.kind === "goal" ? ["phases", "lead", "cooperating"] : ["lead", "cooperating"];
}

type FieldsProps = {
  readonly row: GridRow;
  readonly pending: Pendings;
  readonly errors: Readonly<Record<string, string>>;
};

function SheetFields({ row: stored, pending, errors }: FieldsProps) {
  const { units, phases, detailsOf } = useGridFrame();
  const locale = useLocale();
  const texts = useTexts().grid;
  const format = useFormats();
  const row = shownRow(stored, pending, new Map(units.map((unit) => [unit.id, unit])));
  const named = withOwn(units, [row.lead, ...row.cooperating]).map((unit) => ({
    value: unit.id,
    label: format.text(unit.nameZh, unit.nameEn),
  }));
  const field = (column: TextColumn) => ({
    name: column,
    label: texts.columns[column],
    defaultValue: pendingIn(pending, column)?.text ?? textIn(row, column, locale),
    errors: errors[column] ? [errors[column]] : [],
  });
  return (
    <>
      <TextField {...field("title")} maxLength={200} />
      <div className="grid grid-cols-2 gap-3">
        <DateField {...field("startsOn")} defaultValue={row.startsOn} />
        <DateField {...field("endsOn")} defaultValue={row.endsOn} />
      </div>
      {row.kind === "goal" && (
        <CheckboxGroup
          name="phases"
          label={texts.columns.phases}
          options={phases.map(({ id, titleZh, titleEn }) => ({ value: id, label: format.text(titleZh, titleEn) }))}
          defaultValue={chosenIn(row, "phases")}
        />
      )}
      <SelectField
        name="lead"
        label={texts.columns.lead}
        options={named}
        empty={texts.choice.none}
        defaultValue={row.lead?.id ?? ""}
      />
      <CheckboxGroup
        name="cooperating"
        label={texts.columns.cooperating}
        options={named}
        defaultValue={chosenIn(row, "cooperating")}
      />
      <TextField {...field("weight")} inputMode="numeric" maxLength={6} />
      <p>
        <Link to={detailsOf(row.id)} className="list-link">
          {texts.detailsShort}
        </Link>
      </p>
    </>
  );
}
