import type { DecadeLayout } from "~/charts/decade-layout";
import type { Look } from "./look";
import { decoration, tag } from "./markup";
import { textSvg } from "./text";

/** Drawn over the bars where titles stand beside the axis, so that the day is seen on each; below titles that cross it. */
export function todaySvg({ today, field }: DecadeLayout, look: Look): string {
  if (today === null) return "";
  const { x, y, width, height } = today.chip;
  return tag(
    "g",
    { ...look.of("today"), ...decoration },
    tag("path", { d: `M${today.x},${y + height}V${field.bottom}`, ...look.of("today-line") }) +
      tag("rect", { x, y, width, height, rx: height / 2, ...look.of("today-chip") }) +
      textSvg(today.label, look.of("today-text")),
  );
}
