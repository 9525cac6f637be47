import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import type { EditorPage } from "./present-editor";

type Here = { readonly page: EditorPage; readonly answer: FormAnswer | null };

export const EditorContext = createContext<Here | null>(null);

/** The page around a form, and the last answer to one of its forms. */
export function useEditor(): Here {
  const here = useContext(EditorContext);
  if (!here) throw new Error("EditorContext is missing above this component");
  return here;
}

/** The address of this page with another panel, or without one. */
export function useEditorAddress(): (panel: Readonly<Record<string, string>>) => string {
  const { pathname } = useLocation();
  return (panel) => {
    const query = new URLSearchParams(panel).toString();
    return query === "" ? pathname : `${pathname}?${query}`;
  };
}
