import { createContext, useContext } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import type { OutlinePage } from "./present-outline";

type Here = { readonly page: OutlinePage; readonly answer: FormAnswer | null };

export const OutlineContext = createContext<Here | null>(null);

/** The page around a row or form: the plan with its phases and units, and the last answer to one of its forms. */
export function useOutline(): Here {
  const here = useContext(OutlineContext);
  if (!here) throw new Error("OutlineContext is missing above this component");
  return here;
}
