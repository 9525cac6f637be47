import { graphemes, oneLine } from "./graphemes";
import { characterWidth, fitsIn, textWidth } from "./text-width";

const neverFirst = /^[，。、；：！？）》」』】％%,.;:!?)\]}…·]/u;
const breakable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、；：！？）》」』】]$/u;

/** A text in at most `maxLines` lines of `widths` px (the last one counts for all further lines); what is left ends in …. */
export function wrapText(text: string, size: number, room: number, maxLines: number): string[] {
  const whole = oneLine(text);
  if (whole === "") return [];
  return fitsIn(whole, size, room) ? [whole] : brokenLines(whole, size, room, maxLines);
}

function brokenLines(text: string, size: number, room: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  let breakAt = 0;
  const limit = room / size;
  for (const character of graphemes(text)) {
    if (canBreakBefore(line, character)) breakAt = line.length;
    if (width + characterWidth(character) > limit && line !== "") {
      if (lines.length === maxLines - 1) return [...lines, shorten(line, size, room)];
      const at = breakAt > 0 ? breakAt : line.length;
      lines.push(line.slice(0, at).trimEnd());
      line = line.slice(at).trimStart();
      width = textWidth(line, 1);
      breakAt = 0;
    }
    line += character;
    width += characterWidth(character);
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

function canBreakBefore(line: string, character: string): boolean {
  if (line === "" || neverFirst.test(character)) return false;
  return line.endsWith(" ") || breakable.test(line) || breakable.test(character);
}

// The ellipsis takes one em.
function shorten(line: string, size: number, room: number): string {
  let kept = "";
  let width = 1;
  for (const character of graphemes(line)) {
    width += characterWidth(character);
    if (width > room / size) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
