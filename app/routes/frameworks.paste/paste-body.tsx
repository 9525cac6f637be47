import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { Disclosure } from "~/components/disclosure";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { SubmitButton } from "~/components/submit-button";
import { TextArea } from "~/components/text-area";
import { useTexts } from "~/i18n/texts-context";
import { MendForm } from "./mend-form";
import type { PasteAnswer } from "./paste-answer";
import type { PastePage } from "./present-pasting";
import "./paste.css";

type PasteBodyProps = { readonly page: PastePage; readonly answer: PasteAnswer | null };

/** A framework pasted as text: the text, then what was understood of it, to be mended and stored. */
export function PasteBody({ page, answer }: PasteBodyProps) {
  const { frameworks, frameworkForms } = useTexts();
  const texts = frameworkForms.paste;
  const { into } = page;
  const draft = answer?.draft ?? null;
  return (
    <Page>
      <PageHeader
        title={into ? texts.fillTitle(into.code) : texts.title}
        lead={texts.lead}
        crumbs={[
          { label: frameworks.title, to: "/frameworks" },
          ...(into ? [{ label: into.code, to: `/frameworks/${into.id}` }] : []),
        ]}
      />
      {draft ? (
        <>
          <MendForm page={page} draft={draft} answer={answer} />
          <Disclosure summary={texts.again}>
            <TextForm page={page} answer={answer} />
          </Disclosure>
        </>
      ) : (
        <Card>
          <TextForm page={page} answer={answer} />
        </Card>
      )}
      {!draft && <Ways />}
    </Page>
  );
}

function TextForm({ page, answer }: PasteBodyProps) {
  const { fields, paste: texts } = useTexts().frameworkForms;
  const problem = answer?.problem && !answer.draft ? { problem: answer.problem, values: answer.values } : null;
  return (
    <ActionForm answer={problem} labels={fields} hidden={{ intent: "understand", form: "text" }}>
      <TextArea
        name="text"
        label={fields.text}
        hint={texts.textHint}
        rows={14}
        required
        defaultValue={answer?.text || page.text}
      />
      <div>
        <SubmitButton>{texts.understand}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Ways() {
  const { waysTitle, ways } = useTexts().frameworkForms.paste;
  return (
    <section className="grid gap-2">
      <h2 className="text-md font-semibold">{waysTitle}</h2>
      <ul className="grid gap-1 text-ink-soft">
        {Object.entries(ways).map(([name, example]) => (
          <li key={name}>{example}</li>
        ))}
      </ul>
    </section>
  );
}
