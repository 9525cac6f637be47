import { useEffect, useRef } from "react";
import { freshId } from "./fresh-id";
import { draftBelow } from "./grid-drafts";
import type { GridFrame } from "./grid-frame";
import type { GridDeeds, GridStart } from "./use-plan-grid";

/** What others have changed is taken in when the page was read again, and when somebody comes back to it. */
export function useChangesMeanwhile(page: unknown, start: GridStart, deeds: GridDeeds): void {
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current === page) return;
    seen.current = page;
    const { directions } = start.tree;
    deeds.dispatch({ do: "reshape", tree: (tree) => ({ ...tree, directions }) });
    void deeds.sender.refresh();
  }, [page, start, deeds]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void deeds.sender.refresh();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [deeds]);
}

/** An empty outline begins with a row that can be written in at once. */
export function useFirstDraft({ mayEdit, searching }: GridFrame, isEmpty: boolean, deeds: GridDeeds): void {
  useEffect(() => {
    if (isEmpty && mayEdit && !searching)
      deeds.dispatch({ do: "draft", draft: draftBelow(deeds.state.current.tree, null, freshId()) });
  }, [isEmpty, mayEdit, searching, deeds]);
}
