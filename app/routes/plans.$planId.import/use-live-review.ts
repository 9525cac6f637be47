import { useFetcher } from "@remix-run/react";
import { type RefObject, useEffect } from "react";
import type { ImportAnswer, ReviewStep } from "./present-import";

// Long enough to finish a word, short enough to be seen as an answer to it. Milliseconds.
const pause = 600;
// Characters of a document that are sent again at each change; longer ones wait for the button.
const longest = 200_000;

/** What the fields of the form around would be understood as just now: asked for after each change, by the same action; null before that. */
export function useLiveReview(within: RefObject<HTMLElement>): ReviewStep | null {
  const fetcher = useFetcher<ImportAnswer>();
  const { submit } = fetcher;
  useEffect(() => {
    const element = within.current?.closest("form");
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const fields = new FormData(element);
        if (String(fields.get("source")).length > longest) return;
        fields.set("intent", "mend");
        fields.set("show", "all");
        submit(fields, { method: "post", encType: "multipart/form-data", preventScrollReset: true });
      }, pause);
    };
    element.addEventListener("input", ask);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", ask);
    };
  }, [within, submit]);
  return fetcher.data?.step ?? null;
}
