import { Form } from "@remix-run/react";
import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { SelectField } from "~/components/select-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { WorkView } from "./work-view";

/** For those who read and don't report: says so, and lets them look at a department's work. */
export function UnitChoice({ work }: { readonly work: WorkView }) {
  const texts = useTexts().work.noUnit;
  const format = useFormats();
  return (
    <Notice title={texts.title}>
      <p className="text-ink-soft">{texts.why}</p>
      <p className="text-ink-soft">{texts.next}</p>
      <Form method="get" action="/work" className="mt-2 flex flex-wrap items-end gap-3">
        {work.month !== work.thisMonth && <input type="hidden" name="month" value={work.month} />}
        <SelectField
          name="unit"
          label={texts.choose}
          defaultValue={work.units[0]?.id}
          options={work.choices.map((unit) => ({ value: unit.id, label: format.text(unit.zh, unit.en) }))}
        />
        <Button type="submit">{texts.show}</Button>
      </Form>
    </Notice>
  );
}
