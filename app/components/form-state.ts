import { createContext, useContext, useId } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import { type FieldErrors, fieldErrorsOf } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";

type FormState = {
  /** Makes the ids of the fields unique among the forms of a page. */
  readonly prefix: string;
  readonly errors: FieldErrors;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
};

export const FormStateContext = createContext<FormState | null>(null);

/** The state of a form: its errors as sentences and what was typed, from the answer to it. */
export function useFormStateOf(prefix: string, answer: FormAnswer | null | undefined): FormState {
  const [locale, texts] = [useLocale(), useTexts()];
  return { prefix, errors: fieldErrorsOf(locale, texts, answer?.problem), values: answer?.values ?? {} };
}

/** What the form around a field knows of it; outside a form nothing is wrong and nothing was typed. */
export function useFieldState(name: string): {
  id: string;
  errors: readonly string[];
  typed: string | readonly string[] | undefined;
} {
  const form = useContext(FormStateContext);
  const own = useId();
  return {
    id: fieldId(form?.prefix ?? own, name),
    errors: form?.errors[name] ?? [],
    typed: form?.values[name],
  };
}

/** The id of a field's control, where the summary of errors links to. */
export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name}`;
}
