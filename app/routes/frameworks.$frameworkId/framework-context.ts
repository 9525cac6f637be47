import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import type { FrameworkView } from "./present-framework";

type Here = { readonly framework: FrameworkView; readonly answer: FormAnswer | null };

export const FrameworkContext = createContext<Here | null>(null);

/** The page around a section or form, and the last answer to one of its forms. */
export function useFramework(): Here {
  const here = useContext(FrameworkContext);
  if (!here) throw new Error("FrameworkContext is missing above this component");
  return here;
}

/** This page with these parameters set, or without those that are null. */
export function useFrameworkAddress(): (changes: Readonly<Record<string, string | null>>, anchor?: string) => string {
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
