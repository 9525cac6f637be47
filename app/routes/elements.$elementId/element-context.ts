import { createContext, useContext } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import type { ElementPage } from "./present-element";

type Here = { readonly page: ElementPage; readonly answer: FormAnswer | null };

export const ElementContext = createContext<Here | null>(null);

/** The page around a section or form, and the last answer to one of its forms. */
export function useElementPage(): Here {
  const here = useContext(ElementContext);
  if (!here) throw new Error("ElementContext is missing above this component");
  return here;
}

/** The last answer, if it was to the form of this name. */
export function useAnswerTo(form: string): FormAnswer | null {
  const { answer } = useElementPage();
  return answer?.values?.form === form ? answer : null;
}
