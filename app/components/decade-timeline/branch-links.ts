import type { TimelineRow } from "~/charts/timeline-input";
import { toggledAddress } from "~/components/timeline-address";
import type { Texts } from "~/i18n/texts";
import { titleWords } from "./row-facts";
import type { RowNames } from "./svg/rows";

/** The branches of a drawing before JavaScript, as links that open and close them and keep all else in the address. */
export interface BranchLinks {
  /** Whether the branch below a row is open; null for a row without one. */
  readonly isOpen: (row: TimelineRow) => boolean | null;
  readonly of: (row: TimelineRow) => RowNames["toggle"];
}

/** `anchor` is the id of what the page comes back to; `branches` are the rows with others below them, folded or not. */
export function branchLinks(
  place: { readonly pathname: string; readonly search: string },
  branches: ReadonlySet<string>,
  anchor: string,
  words: Texts["timeline"]["branches"],
): BranchLinks {
  const listed = (name: string) => new Set((new URLSearchParams(place.search).get(name) ?? "").split(","));
  const [opened, closed] = [listed("open"), listed("closed")];
  const isOpen = ({ id, kind, loads }: TimelineRow) => {
    if (kind === "more") return null;
    if (kind === "direction" || closed.has(id)) return branches.has(id) ? !closed.has(id) : null;
    return opened.has(id) ? true : loads === undefined ? null : false;
  };
  return {
    isOpen,
    of(row) {
      const open = isOpen(row);
      if (open === null) return undefined;
      const title = titleWords(row);
      return {
        words: open ? words.close(title) : words.open(title),
        href: `${toggledAddress(place, row.id, row.kind === "direction" || closed.has(row.id) ? "closed" : "open")}#${anchor}`,
      };
    },
  };
}
