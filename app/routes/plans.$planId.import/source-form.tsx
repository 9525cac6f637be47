import { useNavigation } from "@remix-run/react";
import { type ClipboardEvent, useState } from "react";
import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { Field } from "~/components/field";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useImportTexts } from "~/i18n/import-texts";
import { useImport } from "./import-context";
import { PlaceField } from "./place-field";
import type { ImportAnswer } from "./present-import";

// Markup that says more than its text: merged cells, heads, lists.
const telling = /<(?:table|h[1-6]|li)\b/i;
const longest = 2_000_000;

/** The first step: pasted text or a file, and the place in the plan. */
export function SourceForm({ answer }: { readonly answer: ImportAnswer | null }) {
  const texts = useImportTexts().source;
  const page = useImport();
  const [html, setHtml] = useState("");
  const reading = useNavigation().state !== "idle";
  const keepMarkup = ({ currentTarget, clipboardData }: ClipboardEvent<HTMLTextAreaElement>) => {
    const markup = clipboardData.getData("text/html");
    const whole = currentTarget.value.trim() === "";
    setHtml(whole && telling.test(markup) && markup.length < longest ? markup : "");
  };
  return (
    <Section title={texts.title}>
      <Card>
        <ActionForm
          answer={answer?.problem ? { problem: answer.problem, values: answer.values } : null}
          labels={{ text: texts.text, file: texts.file }}
          hidden={{ intent: "understand", commandId: page.commandId, html: html || null }}
          encType="multipart/form-data"
        >
          <Field name="text" label={texts.text} hint={html ? texts.kept : texts.textHint}>
            {(control, typed) => (
              <textarea
                {...control}
                className="control import-source"
                rows={12}
                defaultValue={typed}
                onPaste={keepMarkup}
                onChange={({ nativeEvent }) => {
                  if (!("inputType" in nativeEvent) || nativeEvent.inputType !== "insertFromPaste") setHtml("");
                }}
              />
            )}
          </Field>
          <Field name="file" label={texts.file} hint={texts.fileHint}>
            {(control) => <input {...control} type="file" accept=".docx,.xlsx,.csv,.tsv" className="import-file" />}
          </Field>
          <PlaceField chosen={page.place} />
          <div>
            <SubmitButton pending={reading}>{texts.understand}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </Section>
  );
}
