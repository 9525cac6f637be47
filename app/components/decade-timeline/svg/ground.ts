import type { DecadeLayout } from "~/charts/decade-layout";
import type { Look } from "./look";
import { decoration, each, tag } from "./markup";
import { textSvg } from "./text";

/** Bands, years and the ground the rows stand on. */
export function groundSvg({ field, hinge, ticks, bands }: DecadeLayout, look: Look): string {
  const labelled = ticks.flatMap(({ label }) => label ?? []);
  const grid = ticks
    .filter(({ x }) => hinge === null || x < hinge.left - 1 || x > hinge.right + 1)
    .map(({ x }) => `M${x},${field.top - 4}V${field.bottom}`);
  const drawnBands = each(bands, ({ x, y, width, height, label, line, current }) => {
    const state = { line, current };
    const box = tag("rect", { x, y, width, height, rx: 3, ...look.of("band-box", state) });
    return tag("g", look.of("band", state), box + (label ? textSvg(label, look.of("band-text", state)) : ""));
  });
  const lines = `${grid.join("")}M${field.right},${field.top - 4}V${field.bottom}`;
  return tag(
    "g",
    decoration,
    drawnBands +
      tag("path", { ...look.of("grid"), d: lines }) +
      each(labelled, (label) => textSvg(label, look.of("tick"))),
  );
}
