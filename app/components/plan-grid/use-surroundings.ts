import { useMemo, useRef } from "react";
import type { GridSurroundings } from "./key-deeds";

/** What is asked of whoever works on an outline, over it. */
export type Asked =
  | { readonly what: "help" }
  | { readonly what: "cancel"; readonly ids: ReadonlySet<string>; readonly to: "suspended" | "cancelled" }
  | { readonly what: "sheet"; readonly id: string }
  | null;

/** What the page around an outline does, as one object that stays the same. */
export function useSurroundings(
  mayEdit: boolean,
  openDetails: (id: string) => void,
  ask: (asked: Asked) => void,
  compact: boolean,
  page: () => number,
): GridSurroundings {
  const latest = useRef({ openDetails, compact, page });
  latest.current = { openDetails, compact, page };
  return useMemo(
    () => ({
      mayEdit,
      page: () => latest.current.page(),
      isCompact: () => latest.current.compact,
      openDetails: (id) => latest.current.openDetails(id),
      openHelp: () => ask({ what: "help" }),
      openSheet: (id) => ask({ what: "sheet", id }),
      askToCancel: (ids, to = "cancelled") => ask({ what: "cancel", ids, to }),
    }),
    [mayEdit, ask],
  );
}
