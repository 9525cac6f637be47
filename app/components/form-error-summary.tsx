import { useContext, useEffect, useRef } from "react";
import type { Problem } from "~/domain/problem";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { FormStateContext, fieldId } from "./form-state";

export type FormErrorSummaryProps = {
  readonly problem: Problem;
  /** Field name → its label; names it lacks are looked up among `common.fields`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
};

/** What keeps a form from being saved: takes the focus and links to each field. `ActionForm` shows it by itself. */
export function FormErrorSummary({ problem, labels = {} }: FormErrorSummaryProps) {
  const [locale, texts] = [useLocale(), useTexts()];
  const form = useContext(FormStateContext);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new problem takes the focus again
  useEffect(() => box.current?.focus(), [problem]);
  const known: Readonly<Record<string, string>> = { ...texts.common.fields, ...labels };
  const fields = Object.entries(form?.errors ?? {});
  return (
    // biome-ignore lint/a11y/noAutofocus: before JavaScript, the reason nothing was saved has to be what is read first
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="notice notice-error">
      <p className="font-semibold">
        {fields.length > 0 ? texts.common.errors.title(fields.length) : problemSentence(locale, texts, problem)}
      </p>
      {fields.length > 0 && (
        <>
          <p>{texts.common.errors.lead}</p>
          <ul className="mt-1 list-disc pl-5">
            {fields.map(([name, sentences]) => (
              <li key={name}>
                <a href={`#${fieldId(form?.prefix ?? "", name)}`}>
                  {known[name] && `${known[name]}${texts.common.colon}`}
                  {sentences.join(" ")}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
