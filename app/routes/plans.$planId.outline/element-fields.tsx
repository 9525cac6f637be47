import { CheckboxGroup } from "~/components/checkbox-group";
import { DateField } from "~/components/date-field";
import { NumberField } from "~/components/number-field";
import { SelectField } from "~/components/select-field";
import { TextArea } from "~/components/text-area";
import { TextField } from "~/components/text-field";
import type { CalendarDate } from "~/domain/calendar-date";
import type { WrittenFields } from "~/domain/merge-fields";
import type { ElementKind, MeasuredBy } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";

export type ElementFieldsProps = {
  readonly kind: ElementKind;
  readonly values: WrittenFields;
  /** Whether the form comes back with what was typed: boxes unticked then stay unticked. */
  readonly answered: boolean;
};

const ways: readonly MeasuredBy[] = ["percent", "milestones", "quantity"];

/** Title, statement, dates, responsibility and, for a task, how its progress is measured. */
export function ElementFields({ kind, values, answered }: ElementFieldsProps) {
  const { plan } = useOutline().page;
  const { fields } = useTexts().common;
  const texts = useTexts().outline;
  const text = (name: string) => String(values[name] ?? "");
  const day = (name: string) => (text(name) as CalendarDate) || null;
  const bounds = { min: plan.startsOn, max: plan.endsOn, required: true };
  return (
    <>
      <TextField
        name="titleZh"
        label={fields.titleZh}
        hint={texts.titleHint}
        defaultValue={text("titleZh")}
        lang="zh-CN"
      />
      <TextField name="titleEn" label={fields.titleEn} defaultValue={text("titleEn")} lang="en" />
      <TextArea
        name="statementZh"
        label={fields.statementZh}
        defaultValue={text("statementZh")}
        lang="zh-CN"
        rows={2}
      />
      <TextArea name="statementEn" label={fields.statementEn} defaultValue={text("statementEn")} lang="en" rows={2} />
      <div className="flex flex-wrap gap-4">
        <DateField name="startsOn" label={fields.startsOn} defaultValue={day("startsOn")} {...bounds} />
        <DateField name="endsOn" label={fields.endsOn} defaultValue={day("endsOn")} {...bounds} />
      </div>
      <UnitFields values={values} answered={answered} />
      {kind === "task" ? <MeasurementFields values={values} /> : <KeptMeasurement values={values} />}
    </>
  );
}

function UnitFields({ values, answered }: Omit<ElementFieldsProps, "kind">) {
  const { units } = useOutline().page;
  const texts = useTexts().common;
  const format = useFormats();
  const options = units.map((unit) => ({ value: unit.id, label: format.text(unit.nameZh, unit.nameEn) }));
  return (
    <>
      <SelectField
        name="leadUnitId"
        label={texts.fields.leadUnitId}
        options={options}
        empty={texts.units.noLead}
        defaultValue={String(values.leadUnitId ?? "")}
      />
      <CheckboxGroup
        name="cooperatingUnitIds"
        label={texts.fields.cooperatingUnitIds}
        options={options}
        defaultValue={answered ? [] : [values.cooperatingUnitIds ?? []].flat()}
      />
    </>
  );
}

function MeasurementFields({ values }: { readonly values: WrittenFields }) {
  const texts = useTexts();
  const { fields, quantityHint } = texts.outline;
  return (
    <>
      <SelectField
        name="measuredBy"
        label={fields.measuredBy}
        hint={quantityHint}
        options={ways.map((way) => ({ value: way, label: texts.common.measuredBy[way] }))}
        defaultValue={String(values.measuredBy ?? "percent")}
      />
      <div className="flex flex-wrap gap-4">
        <NumberField
          name="plannedQuantity"
          label={fields.plannedQuantity}
          defaultValue={String(values.plannedQuantity ?? "")}
        />
        <TextField
          name="quantityUnit"
          label={fields.quantityUnit}
          defaultValue={String(values.quantityUnit ?? "")}
          maxLength={20}
        />
      </div>
    </>
  );
}

// Goals and measures are measured by what is below them: what their rows say stays as it is.
function KeptMeasurement({ values }: { readonly values: WrittenFields }) {
  const names = ["measuredBy", "plannedQuantity", "quantityUnit"];
  return names.map((name) => <input key={name} type="hidden" name={name} value={String(values[name] ?? "")} />);
}
