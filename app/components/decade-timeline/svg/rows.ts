import type { BarLabel, EdgeMark, RowBox } from "~/charts/decade-layout";
import { barSvg, ghostSvg, tailSvg } from "./bars";
import { healthSvg } from "./health-signs";
import type { Look } from "./look";
import { each, escaped, tag } from "./markup";
import { safeAddress } from "./safe-address";
import { textSvg } from "./text";
import { toggleSignSvg, toggleSvg } from "./toggle";

/** What a row says and where it leads. */
export type RowNames = {
  /** The row in one sentence: its accessible name and its tooltip. */
  readonly words: string;
  readonly href?: string | undefined;
  /** Where the branch is opened or closed without JavaScript, in words and as an address. */
  readonly toggle?: { readonly words: string; readonly href: string } | undefined;
};

/** One row; as a whole a link where the row has an address, with another beside it that opens its branch. */
export function rowSvg(box: RowBox, names: RowNames, width: number, look: Look, id: string): string {
  const { words } = names;
  const href = safeAddress(names.href);
  const toggle = box.toggle && safeAddress(names.toggle?.href);
  const row = look.of("row", box);
  const drawing = tag("title", {}, escaped(words)) + partsOf(box, width, look, id);
  const sign = box.toggle && !toggle ? toggleSignSvg(box.toggle, look) : "";
  const drawn = href
    ? tag("a", { ...row, href, "aria-label": words }, drawing + sign)
    : tag("g", { ...row, role: "img", "aria-label": words }, drawing + sign);
  return box.toggle && toggle && names.toggle ? drawn + toggleSvg(box.toggle, names.toggle.words, toggle, look) : drawn;
}

function partsOf(box: RowBox, width: number, look: Look, id: string): string {
  const { y, height, health, kind, matched, absent, code, note, mark, bar, label } = box;
  const state = { health, kind, matched };
  return [
    tag("rect", { ...look.of("hit"), y, width, height, rx: 4 }),
    kind === "direction" ? tag("path", { ...look.of("rule"), d: `M0,${y + height}H${width}` }) : "",
    mark && !absent ? healthSvg(health, mark, look) : "",
    code ? textSvg(code, look.of("code", state)) : "",
    each(box.title, (line) => textSvg(line, look.of("title", state))),
    note ? textSvg(note, look.of("note")) : "",
    box.ghost ? ghostSvg(box.ghost, look) : "",
    box.tail ? tailSvg(box.tail, look, id) : "",
    bar ? barSvg(bar, health, look, id) : "",
    box.edge ? tag("path", { ...look.of("edge"), d: arrow(box.edge) }) : "",
    each(box.milestones, (at) => milestoneSvg(at, look)),
    label?.ground === "plate" ? plate(label, look) : "",
    label ? textSvg(label, look.of("figure", { ...state, ground: label.ground })) : "",
  ].join("");
}

export function milestoneSvg({ x, y }: { readonly x: number; readonly y: number }, look: Look): string {
  return tag("path", { ...look.of("milestone"), d: `M${x},${y - 5.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5Z` });
}

function plate({ x, y, width, size }: BarLabel, look: Look): string {
  return tag("rect", {
    ...look.of("plate"),
    x: x - 3,
    y: y - size,
    width: width + 6,
    height: size * 1.3,
    rx: 3,
  });
}

function arrow({ side, x, y }: EdgeMark): string {
  const point = side === "before" ? 7 : -7;
  return `M${x},${y}l${point},-4.5v9Z`;
}
