import type { RowBox } from "~/charts/decade-layout";
import type { Look } from "./look";
import { decoration, escaped, tag } from "./markup";

type Toggle = NonNullable<RowBox["toggle"]>;

/** A finger needs no less, in px. */
const reach = 24;

/** A link that opens or closes a branch; it stands beside its row, since links don't nest. */
export function toggleSvg(toggle: Toggle, words: string, href: string, look: Look): string {
  const box = { x: toggle.x - reach / 2, y: toggle.y - reach / 2, width: reach, height: reach };
  return tag(
    "a",
    { ...look.of("toggle"), href, "aria-label": words, "aria-expanded": String(toggle.open) },
    tag("title", {}, escaped(words)) +
      tag("rect", { ...look.of("toggle-hit"), ...box, rx: 4 }) +
      toggleSignSvg(toggle, look),
  );
}

/** ▾ for an open branch, ▸ for a closed one. */
export function toggleSignSvg({ x, y, open }: Toggle, look: Look): string {
  const d = open ? `M${x - 4},${y - 2.5}h8l-4,5.5Z` : `M${x - 2.5},${y - 4}v8l5.5,-4Z`;
  return tag("path", { ...look.of("toggle-sign"), d, ...decoration });
}
