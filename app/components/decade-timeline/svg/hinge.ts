import type { DecadeLayout } from "~/charts/decade-layout";
import type { Look } from "./look";
import { decoration, each, tag } from "./markup";
import { textSvg } from "./text";

/** The gutter where one plan period gives way to the next. */
export function hingeSvg({ hinge, field }: DecadeLayout, look: Look): string {
  if (hinge === null) return "";
  const { left, right, top } = hinge;
  const ground = { x: left, y: top, width: right - left, height: field.bottom - top };
  return tag(
    "g",
    { ...look.of("hinge"), ...decoration },
    tag("rect", { ...ground, ...look.of("hinge-ground") }) +
      tag("path", {
        d: `M${left},${top}V${field.bottom}M${right},${top}V${field.bottom}`,
        ...look.of("hinge-edges"),
      }) +
      each(hinge.words, (word) => textSvg(word, look.of("hinge-word"))),
  );
}
