import { Form } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Button } from "~/components/button";
import { CheckboxGroup } from "~/components/checkbox-group";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useSending } from "~/components/use-sending";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { YearPoint } from "./present-year";
import { useAnswerTo, useYear } from "./year-context";

/** Finds goals, measures and tasks of the plan and ties what is chosen to a work point. */
export function CarrierSearch({ point }: { readonly point: YearPoint }) {
  const { search, levelNames, commandId } = useYear().page;
  const words = useTexts().year.points;
  const format = useFormats();
  const answer = useAnswerTo("link");
  const sending = useSending("link");
  const found = search?.found ?? [];
  return (
    <section aria-label={words.search} className="grid gap-4">
      <Form method="get" action={`#${point.id}`} className="flex flex-wrap items-end gap-4" preventScrollReset>
        <input type="hidden" name="edit" value={point.id} />
        <div className="min-w-60 grow">
          <TextField
            type="search"
            name="q"
            label={words.search}
            hint={words.searchHint}
            defaultValue={search?.words}
            maxLength={100}
          />
        </div>
        <Button type="submit">{words.find}</Button>
      </Form>
      {search && found.length === 0 && <p className="text-ink-soft">{words.nothing(search.words)}</p>}
      {found.length > 0 && (
        <ActionForm
          answer={answer}
          labels={words.fields}
          hidden={{
            intent: "link-work-point",
            form: "link",
            commandId: `${commandId}-link`,
            workPointId: point.id,
          }}
          preventScrollReset
        >
          <CheckboxGroup
            name="elementIds"
            label={words.found}
            options={found.map(({ id, kind, title }) => ({
              value: id,
              label: `${format.text(title.zh, title.en)} · ${format.text(levelNames[kind].zh, levelNames[kind].en)}`,
            }))}
          />
          <div>
            <SubmitButton pending={sending}>{words.link}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}
