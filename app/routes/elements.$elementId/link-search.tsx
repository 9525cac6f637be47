import { Form } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Button } from "~/components/button";
import { LinkButton } from "~/components/link-button";
import { NumberField } from "~/components/number-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useSending } from "~/components/use-sending";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import { FoundEnds } from "./found-ends";

/** Finds goals a task may count in, or what an element depends on, and links what is chosen. */
export function LinkSearch() {
  const { page } = useElementPage();
  const { found, element, commandId } = page;
  const texts = useTexts().element.link;
  const links = useElementLinks();
  const answer = useAnswerTo("link");
  const sending = useSending("link");
  if (!found) return null;
  const forGoals = found.what === "goal";
  const hidden = forGoals
    ? { intent: "link-task", taskId: element.id, weight: found.weight }
    : { intent: "depend-on", elementId: element.id };
  return (
    <div className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="text-ink-soft">{forGoals ? texts.goalLead : texts.dependsLead}</p>
        <LinkButton
          to={links.here({ link: null, q: null, weight: null })}
          variant="quiet"
          size="small"
          preventScrollReset
        >
          {texts.close}
        </LinkButton>
      </div>
      <SearchForm />
      {found.ends.length > 0 && (
        <ActionForm
          answer={answer}
          labels={texts.fields}
          hidden={{ ...hidden, form: "link", commandId: `${commandId}-link` }}
          preventScrollReset
        >
          <FoundEnds name={forGoals ? "goalIds" : "onId"} many={forGoals} />
          <div>
            <SubmitButton pending={sending}>{forGoals ? texts.confirm : texts.confirmDepends}</SubmitButton>
          </div>
        </ActionForm>
      )}
      {found.ends.length === 0 && <Nothing />}
    </div>
  );
}

/** Words to look for and, for goals, the weight to try. */
export function SearchForm() {
  const { found } = useElementPage().page;
  const texts = useTexts().element;
  if (!found) return null;
  const label = found.what === "successor" ? texts.succession.search : texts.link.search;
  return (
    <Form method="get" className="flex flex-wrap items-end gap-4" preventScrollReset>
      <input type="hidden" name="link" value={found.what} />
      <div className="min-w-60 grow">
        <TextField type="search" name="q" label={label} defaultValue={found.words} maxLength={100} />
      </div>
      {found.what === "goal" && <NumberField name="weight" label={texts.link.weight} defaultValue={found.weight} />}
      <Button type="submit">{texts.link.find}</Button>
    </Form>
  );
}

export function Nothing() {
  const { found } = useElementPage().page;
  const texts = useTexts().element.link;
  if (!found) return null;
  const words = found.what === "depends" ? texts.say : texts.nothingAtAll;
  return <p className="text-ink-soft">{found.words === "" ? words : texts.nothing(found.words)}</p>;
}
