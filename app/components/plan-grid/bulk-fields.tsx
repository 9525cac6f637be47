import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "~/components/button";
import { CheckboxGroup } from "~/components/checkbox-group";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { type BulkErrors, type BulkPanel, bulkChangeIn, nothingChosen } from "./bulk-change";
import type { BulkChange } from "./bulk-entries";
import { useGridFrame } from "./grid-frame";
import type { GridRow } from "./grid-row";

type Props = {
  readonly panel: BulkPanel;
  readonly rows: readonly GridRow[];
  readonly apply: (change: BulkChange) => void;
  readonly close: () => void;
};

/** What is to be set for several rows. */
export function BulkFields({ panel, rows, apply, close }: Props) {
  const texts = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<BulkErrors>({});
  const words = texts.grid.selection;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = bulkChangeIn(panel, new FormData(event.currentTarget), texts);
    if ("change" in read) apply(read.change);
    else setErrors(read.errors);
  };
  // What is missing is said by the field that has it, and the field takes the keys.
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    form.current?.querySelector<HTMLElement>(".field-invalid .control, fieldset:has(.field-error)")?.focus();
  }, [errors]);
  return (
    <form
      ref={form}
      noValidate
      className="grid-bulk"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <Fields panel={panel} rows={rows} errors={errors} />
      <Button type="submit" variant="primary">
        {words.apply}
      </Button>
      <Button variant="quiet" onClick={close}>
        {words.close}
      </Button>
    </form>
  );
}

type FieldsProps = Pick<Props, "panel" | "rows"> & { readonly errors: BulkErrors };

function Fields({ panel, rows, errors }: FieldsProps) {
  const { units, phases } = useGridFrame();
  const words = useTexts().grid.selection;
  const format = useFormats();
  const of = (name: string) => (errors[name] ? [errors[name]] : []);
  const named = units.map(({ id, nameZh, nameEn }) => ({ value: id, label: format.text(nameZh, nameEn) }));
  const goals = rows.filter(({ kind }) => kind === "goal").length;
  switch (panel) {
    case "lead":
    case "addCooperating":
    case "removeCooperating":
      return (
        <SelectField
          name="unit"
          label={words[panel]}
          options={panel === "lead" ? [...named, { value: nothingChosen, label: words.noLead }] : named}
          empty={words.choose}
          errors={of("unit")}
          required
        />
      );
    case "phases":
      return (
        <CheckboxGroup
          name="phase"
          label={words.phases}
          hint={goals < rows.length ? words.goalsAmong(goals, rows.length) : undefined}
          options={[
            ...phases.map(({ id, titleZh, titleEn }) => ({ value: id, label: format.text(titleZh, titleEn) })),
            { value: nothingChosen, label: words.noPhase },
          ]}
          errors={of("phase")}
        />
      );
    case "weight":
      return (
        <TextField
          name="weight"
          label={words.weight}
          errors={of("weight")}
          inputMode="numeric"
          maxLength={6}
          required
        />
      );
    case "dates":
      return (
        <>
          <TextField name="startsOn" label={words.startsOn} hint={words.keep} errors={of("startsOn")} maxLength={20} />
          <TextField name="endsOn" label={words.endsOn} hint={words.keep} errors={of("endsOn")} maxLength={20} />
          <TextField name="months" label={words.months} hint={words.shiftHint} errors={of("months")} maxLength={5} />
          <TextField name="days" label={words.days} hint={words.shiftHint} errors={of("days")} maxLength={5} />
        </>
      );
  }
}
