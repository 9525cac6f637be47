import { Form, useSubmit } from "@remix-run/react";
import { Button } from "~/components/button";
import { NumberField } from "~/components/number-field";
import { TextField } from "~/components/text-field";
import { useTexts } from "~/i18n/texts-context";
import type { LinksView } from "./present-links";

/** Words and weight to try: a search that changes nothing and stands in the address. */
export function GoalSearch({ links, month }: { readonly links: LinksView; readonly month: string | null }) {
  const texts = useTexts().work;
  const submit = useSubmit();
  return (
    <Form
      method="get"
      action="/work#link"
      preventScrollReset
      className="flex flex-wrap items-start gap-x-6 gap-y-3"
      // A changed weight is tried at once; words wait for Enter or the button.
      onChange={({ currentTarget, target }) => {
        const changed =
          target instanceof HTMLInputElement && target.name === "weight" && /^[1-9]\d{0,3}$/.test(target.value);
        if (changed) submit(currentTarget, { replace: true, preventScrollReset: true });
      }}
    >
      <input type="hidden" name="link" value={links.taskId} />
      {month !== null && <input type="hidden" name="month" value={month} />}
      <div className="min-w-60 flex-1">
        <TextField
          name="q"
          type="search"
          label={texts.linkSearch}
          hint={texts.linkSearchHint}
          defaultValue={links.words}
          maxLength={100}
        />
      </div>
      <NumberField name="weight" label={texts.linkWeight} hint={texts.linkWeightHint} defaultValue={links.weight} />
      <Button type="submit" className="self-end">
        {texts.linkFind}
      </Button>
    </Form>
  );
}
