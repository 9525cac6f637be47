import { barShape } from "~/charts/bar-shape";
import type { BarBox, Box } from "~/charts/decade-layout";
import type { Health } from "~/domain/health";
import { hatchId, tailId, textureId } from "./defs";
import type { Look } from "./look";
import { tag } from "./markup";

/** A bar with its progress, its scheduled notch and, where it was cancelled, the line through it. */
export function barSvg(bar: BarBox, health: Health, look: Look, id: string): string {
  const { outline, fill } = barShape(bar);
  const state = { health, dashed: bar.thin || bar.doubtful };
  const hatched = health === "stale" ? { fill: `url(#${hatchId(id)})` } : {};
  const texture = look.textured && fill && textureId(id, health);
  return tag(
    "g",
    look.of("bar", state),
    tag("path", { ...look.of("outline", state), d: outline, ...hatched }) +
      (fill ? tag("path", { ...look.of("fill", state), d: fill }) : "") +
      (fill && texture ? tag("path", { d: fill, fill: `url(#${texture})` }) : "") +
      (health === "cancelled"
        ? tag("path", { ...look.of("strike"), d: `M${bar.x},${bar.y + bar.height / 2}h${bar.width}` })
        : "") +
      (bar.notch === null
        ? ""
        : tag("path", { ...look.of("notch"), d: `M${bar.notch},${bar.y - 3}v${bar.height + 6}` })),
  );
}

/** Where the row stood on the day it is compared with. */
export function ghostSvg({ x, y, width, height }: Box, look: Look): string {
  return tag("rect", { ...look.of("ghost"), x, y, width, height, rx: height / 2 });
}

/** When the row will probably end, fading as it grows less likely. */
export function tailSvg({ x, y, width, height }: Box, look: Look, id: string): string {
  return tag("rect", { ...look.of("tail"), x, y, width, height, rx: height / 2, fill: `url(#${tailId(id)})` });
}
