import { useMemo, useRef } from "react";
import type { GridSurroundings } from "./key-deeds";

/** What is asked of whoever works on an outline, over it. */
export type Asked =
  | { readonly what: "cancel"; readonly ids: ReadonlySet<string>; readonly to: "suspended" | "cancelled" }
  | { readonly what: "sheet"; readonly id: string }
  | null;

interface Page {
  readonly mayEdit: boolean;
  readonly compact: boolean;
  ask(asked: Asked): void;
  openDetails(id: string): void;
  openHelp(): void;
  /** How many lines are in view. */
  linesInView(): number;
}

/** What the page around an outline does, as one object that stays the same. */
export function useSurroundings(page: Page): GridSurroundings {
  const { mayEdit, ask } = page;
  const latest = useRef(page);
  latest.current = page;
  return useMemo(
    () => ({
      mayEdit,
      page: () => latest.current.linesInView(),
      isCompact: () => latest.current.compact,
      openDetails: (id) => latest.current.openDetails(id),
      openHelp: () => latest.current.openHelp(),
      openSheet: (id) => ask({ what: "sheet", id }),
      askToCancel: (ids, to = "cancelled") => ask({ what: "cancel", ids, to }),
    }),
    [mayEdit, ask],
  );
}
