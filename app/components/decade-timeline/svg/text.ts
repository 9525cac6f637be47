import type { PlacedText } from "~/charts/decade-layout";
import { type Attributes, escaped, tag } from "./markup";

export function textSvg(text: PlacedText, look: Attributes): string {
  const anchor = text.anchor === "start" ? undefined : text.anchor;
  return tag(
    "text",
    { x: text.x, y: text.y, "font-size": text.size, "text-anchor": anchor, ...look },
    escaped(text.text),
  );
}
