import { useLocation } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";

/** The links of an element's page: those within it keep its place, those elsewhere keep the day. */
export interface ElementLinks {
  /** This page with these parameters set, or without those that are null. */
  here(changes: Readonly<Record<string, string | null>>, anchor?: string): string;
  elsewhere(path: string): string;
}

export function useElementLinks(): ElementLinks {
  const { pathname, search } = useLocation();
  return elementLinks(pathname, search);
}

export function elementLinks(pathname: string, search: string): ElementLinks {
  return {
    here: (changes, anchor) => {
      const params = new URLSearchParams(search);
      for (const name of ["saved", "undone"]) params.delete(name);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) params.delete(name);
        else params.set(name, value);
      }
      const query = params.toString();
      return `${pathname}${query === "" ? "" : `?${query}`}${anchor ? `#${anchor}` : ""}`;
    },
    elsewhere: (path) => asOfPath(path, new URLSearchParams(search).get("asOf")),
  };
}
