import type { DecadeLayout } from "~/charts/decade-layout";
import type { SuccessionType } from "~/charts/timeline-input";
import type { Look } from "./look";
import { decoration, each, tag } from "./markup";

/** The signs in which a goal ends, about the origin: ✓ and ×. */
export const terminalSigns = {
  achieved: "M-3.2,0.2L-0.9,2.6L3.4,-2.6",
  discontinued: "M-2.6,-2.6L2.6,2.6M-2.6,2.6L2.6,-2.6",
};

/** What became of each goal at the hinge: bands by share, dashes where it was revised, a mark where it ends. */
export function ribbonsSvg({ ribbons }: Pick<DecadeLayout, "ribbons">, look: Look): string {
  const bands = each(ribbons, ({ type, centre, outline, thicknessTo }) =>
    type === "revised"
      ? tag("path", { ...look.of("ribbon", { type }), d: centre, "stroke-width": thicknessTo })
      : tag("path", { ...look.of("ribbon", { type }), d: outline }),
  );
  const ends = each(ribbons, ({ type, terminal }) => (terminal ? terminalSvg(type, terminal, look) : ""));
  return tag("g", decoration, bands + ends);
}

/** The mark where a goal ends for good. */
export function terminalSvg(
  type: SuccessionType,
  { x, y }: { readonly x: number; readonly y: number },
  look: Look,
): string {
  const sign = terminalSigns[type === "achieved" ? "achieved" : "discontinued"];
  return tag(
    "g",
    { ...look.of("terminal", { type }), transform: `translate(${x},${y})` },
    tag("circle", { r: 7, ...look.of("terminal-disc", { type }) }) +
      tag("path", { d: sign, ...look.of("terminal-sign", { type }) }),
  );
}
