import { Form } from "@remix-run/react";
import { Button } from "~/components/button";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { MembersPageData } from "./present-members";

/** Narrows the list by name, state and unit; what is chosen stands in the address. */
export function MemberFilter({ page: { query, choices } }: { readonly page: MembersPageData }) {
  const texts = useTexts();
  const format = useFormats();
  const words = texts.admin.members;
  const statuses = (["active", "invited", "removed"] as const).map((value) => ({
    value,
    label: texts.common.memberStatuses[value],
  }));
  const units = choices.units.map(({ id, zh, en }) => ({ value: id, label: format.text(zh, en) }));
  return (
    <Form method="get" className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <TextField name="q" type="search" label={words.search} defaultValue={query.words} />
      <SelectField
        name="status"
        label={words.status}
        options={statuses}
        empty={words.anyStatus}
        defaultValue={query.status}
      />
      <SelectField name="unit" label={words.unit} options={units} empty={words.anyUnit} defaultValue={query.unitId} />
      <Button type="submit">{texts.common.actions.filter}</Button>
    </Form>
  );
}
