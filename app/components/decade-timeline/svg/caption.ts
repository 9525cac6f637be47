import type { PlacedText } from "~/charts/decade-layout";
import { textWidth } from "~/charts/text-width";
import { wrapText } from "~/charts/wrap-text";
import type { Look } from "./look";
import { each } from "./markup";
import { textSvg } from "./text";

/** What stands above a picture that leaves the page. */
export type Caption = {
  readonly title: string;
  /** What it is narrowed to and what it is compared with; empty where nothing is. */
  readonly notes: string;
  /** As of which day. */
  readonly day: string;
};

/** Height in px of what `captionSvg` draws, with the space below it. */
export function captionHeight({ notes }: Caption): number {
  return notes === "" ? 38 : 58;
}

const titleSize = 20;
const noteSize = 12;

/** Title and notes at the left, the day at the right; what doesn't fit is shortened. */
export function captionSvg({ title, notes, day }: Caption, width: number, look: Look): string {
  const dayWidth = textWidth(day, noteSize + 1);
  const texts: [PlacedText, "title" | "note"][] = [
    [placed(oneLineOf(title, titleSize, width - dayWidth - 24), 0, 20, titleSize), "title"],
    [{ ...placed(day, width, 20, noteSize + 1), anchor: "end" }, "note"],
  ];
  if (notes !== "") texts.push([placed(oneLineOf(notes, noteSize, width), 0, 42, noteSize), "note"]);
  return each(texts, ([text, part]) => textSvg(text, look.of(part, part === "title" ? { kind: "direction" } : {})));
}

function oneLineOf(text: string, size: number, width: number): string {
  return wrapText(text, size, width / 1.09, 1)[0] ?? "";
}

function placed(text: string, x: number, y: number, size: number): PlacedText {
  return { text, x, y, anchor: "start", size, width: textWidth(text, size) };
}
