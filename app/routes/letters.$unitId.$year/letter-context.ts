import { createContext, useContext } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import type { LetterPage } from "./present-letter";

type Here = { readonly page: LetterPage; readonly answer: FormAnswer | null };

export const LetterContext = createContext<Here | null>(null);

/** The page around a section or form, and the last answer to one of its forms. */
export function useLetter(): Here {
  const here = useContext(LetterContext);
  if (!here) throw new Error("LetterContext is missing above this component");
  return here;
}

/** The last answer, if it was to the form of this intent. */
export function useAnswerTo(intent: string): FormAnswer | null {
  const { answer } = useLetter();
  return answer?.values?.intent === intent ? answer : null;
}
