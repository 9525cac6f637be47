import { type FormEvent, useState } from "react";
import { Button } from "~/components/button";
import { CheckboxGroup } from "~/components/checkbox-group";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import { typedDate } from "~/domain/typed-date";
import { useFormats } from "~/i18n/formats";
import type { Texts } from "~/i18n/texts";
import { useTexts } from "~/i18n/texts-context";
import type { BulkChange } from "./bulk-entries";
import { useGridFrame } from "./grid-frame";

export type BulkPanel = "lead" | "addCooperating" | "removeCooperating" | "dates" | "weight" | "phases";

type Props = {
  readonly panel: BulkPanel;
  readonly apply: (change: BulkChange) => void;
  readonly close: () => void;
};

/** What is to be set for several rows. */
export function BulkFields({ panel, apply, close }: Props) {
  const texts = useTexts();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const words = texts.grid.selection;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = changeIn(panel, new FormData(event.currentTarget), texts);
    if ("change" in read) apply(read.change);
    else setErrors(read.errors);
  };
  return (
    <form
      className="grid-bulk"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <Fields panel={panel} errors={errors} />
      <Button type="submit" variant="primary">
        {words.apply}
      </Button>
      <Button variant="quiet" onClick={close}>
        {words.close}
      </Button>
    </form>
  );
}

type FieldsProps = { readonly panel: BulkPanel; readonly errors: Readonly<Record<string, string>> };

function Fields({ panel, errors }: FieldsProps) {
  const { units, phases } = useGridFrame();
  const texts = useTexts().grid;
  const format = useFormats();
  const words = texts.selection;
  const of = (name: string) => (errors[name] ? [errors[name]] : []);
  switch (panel) {
    case "lead":
    case "addCooperating":
    case "removeCooperating":
      return (
        <SelectField
          name="unit"
          label={words[panel]}
          options={units.map(({ id, nameZh, nameEn }) => ({ value: id, label: format.text(nameZh, nameEn) }))}
          empty={panel === "lead" ? words.noLead : undefined}
        />
      );
    case "phases":
      return (
        <CheckboxGroup
          name="phase"
          label={words.phases}
          options={phases.map(({ id, titleZh, titleEn }) => ({ value: id, label: format.text(titleZh, titleEn) }))}
        />
      );
    case "weight":
      return <TextField name="weight" label={words.weight} errors={of("weight")} maxLength={6} />;
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

type Read = { readonly change: BulkChange } | { readonly errors: Readonly<Record<string, string>> };

function changeIn(panel: BulkPanel, form: FormData, texts: Texts): Read {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  switch (panel) {
    case "lead":
      return { change: { what: "lead", unitId: text("unit") || null } };
    case "addCooperating":
    case "removeCooperating":
      return { change: { what: panel, unitId: text("unit") } };
    case "phases":
      return { change: { what: "phases", phaseIds: form.getAll("phase").map(String) } };
    case "weight": {
      const weight = Number(text("weight"));
      const fits = Number.isInteger(weight) && weight >= 1 && weight <= 10_000;
      return fits
        ? { change: { what: "weight", weight } }
        : { errors: { weight: texts.grid.weightWrong(text("weight")) } };
    }
    case "dates":
      return datesIn(text, texts);
  }
}

function datesIn(text: (name: string) => string, texts: Texts): Read {
  const errors: Record<string, string> = {};
  const [startsOn, endsOn] = ["startsOn", "endsOn"].map((name) => {
    const date = typedDate(text(name));
    if (text(name) !== "" && !date) errors[name] = texts.grid.dateWrong(text(name));
    return date;
  });
  const [months = 0, days = 0] = ["months", "days"].map((name) => {
    const count = Number(text(name).normalize("NFKC") || "0");
    if (!Number.isInteger(count) || Math.abs(count) > 9999) errors[name] = texts.problems.fields.unknown;
    return count;
  });
  if (Object.keys(errors).length > 0) return { errors };
  if (months !== 0 || days !== 0) return { change: { what: "shift", months, days } };
  return { change: { what: "dates", startsOn: startsOn ?? null, endsOn: endsOn ?? null } };
}
