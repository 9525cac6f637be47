import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import type { YearPage } from "./present-year";

type Here = { readonly page: YearPage; readonly answer: FormAnswer | null };

export const YearContext = createContext<Here | null>(null);

/** The page around a section or form, and the last answer to one of its forms. */
export function useYear(): Here {
  const here = useContext(YearContext);
  if (!here) throw new Error("YearContext is missing above this component");
  return here;
}

/** The last answer, if it was to the form of this name. */
export function useAnswerTo(form: string): FormAnswer | null {
  const { answer } = useYear();
  return answer?.values?.form === form ? answer : null;
}

/** This page with these parameters set, or without those that are null; what was said about the last save stays behind. */
export function useHere(): (changes: Readonly<Record<string, string | null>>, anchor?: string) => string {
  const { pathname, search } = useLocation();
  return (changes, anchor) => {
    const params = new URLSearchParams(search);
    for (const name of ["saved", "undone"]) params.delete(name);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) params.delete(name);
      else params.set(name, value);
    }
    const query = params.toString();
    return `${pathname}${query === "" ? "" : `?${query}`}${anchor ? `#${anchor}` : ""}`;
  };
}
