import type { SourceLine } from "~/formats/source-document";
import { type Marker, markerOf } from "./marker";
import type { Doubt } from "./understood";

/** A line with its place in the outline; lines without one belong to the line before them. */
export interface LevelledLine {
  /** Null for a line that goes on telling about the one before. */
  readonly level: number | null;
  /** Without the sign that numbers it. */
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

interface Step {
  readonly style: string;
  readonly rank: number;
  readonly indent: number;
  last: number | null;
  path: readonly number[];
}

// Styles that are told apart by how far they are indented: lists within lists are written with the same signs.
const nesting = /^(?:bullet|decimal|decimal-bracket|letter|letter-bracket|plain)/;

/**
 * Puts lines on levels by their signs, styles and blanks. A sign that was seen before returns to its level; a new one goes below,
 * or beside what ranks lower by convention. Numbers that are skipped, repeated or restarted are doubts.
 */
export function levelLines(lines: readonly SourceLine[]): LevelledLine[] {
  const marked = lines.map((line) => ({ line, marker: markerOf(line.text) }));
  const structured = marked.some(({ line, marker }) => line.heading !== null || marker !== null);
  const ladder = new Ladder();
  return marked.map(({ line, marker }, index) => {
    if (line.heading !== null) return ladder.heading(line, line.heading, marker);
    if (marker) return ladder.numbered(line, marker);
    const text = line.text.trim();
    const plain = !structured || opensBranch(line, lines[index + 1]) || ladder.standsBeside(line);
    return plain ? ladder.plain(line, text) : { level: null, text, doubts: [] };
  });
}

// A short line without an end to its sentence, with further indented ones below it, names what they are.
function opensBranch(line: SourceLine, next: SourceLine | undefined): boolean {
  const short = line.text.trim().length <= 40 && !/[。；;！!？?]$/.test(line.text.trim());
  return short && next !== undefined && next.heading === null && next.indent >= line.indent + 2;
}

class Ladder {
  #steps: Step[] = [];
  readonly #lastOf = new Map<string, number>();

  heading(line: SourceLine, heading: number, marker: Marker | null): LevelledLine {
    const style = `heading-${heading}`;
    // Headings stand above every numbered line, each above those of a larger level.
    const rank = heading - 9;
    const known = this.#steps.find((step) => step.style === style);
    const doubts = marker ? this.#doubtsOf(style, marker, known) : [];
    while (this.#top && this.#top.rank >= rank) this.#steps.pop();
    this.#push({ style, rank, indent: 0, last: marker?.value ?? null, path: marker?.path ?? [] });
    return { level: this.#steps.length - 1, text: marker?.rest || line.text.trim(), doubts };
  }

  numbered(line: SourceLine, marker: Marker): LevelledLine {
    const known = this.#stepOf(line, marker);
    const doubts: Doubt[] = [];
    if (known) while (this.#top !== known) this.#steps.pop();
    else if (this.#climb(line, marker)) doubts.push({ code: "number-order", sign: marker.sign });
    doubts.push(...this.#doubtsOf(marker.style, marker, known));
    if (this.#isMisplaced(marker, known)) doubts.push({ code: "number-order", sign: marker.sign });
    const step = known ?? { style: marker.style, rank: marker.rank, indent: line.indent, last: null, path: [] };
    step.last = marker.value;
    step.path = marker.path.length > 0 ? marker.path : marker.value === null ? [] : [marker.value];
    if (!known) this.#push(step);
    return { level: this.#steps.length - 1, text: marker.rest, doubts };
  }

  plain(line: SourceLine, text: string): LevelledLine {
    while (this.#top && (this.#top.rank >= 10 || this.#top.style === "plain") && this.#top.indent >= line.indent) {
      this.#steps.pop();
    }
    this.#push({ style: "plain", rank: 9, indent: line.indent, last: null, path: [] });
    return { level: this.#steps.length - 1, text, doubts: [] };
  }

  /** Whether unnumbered lines with these blanks have named branches before. */
  standsBeside(line: SourceLine): boolean {
    return this.#steps.some((step) => step.style === "plain" && step.indent === line.indent);
  }

  get #top(): Step | undefined {
    return this.#steps.at(-1);
  }

  #push(step: Step): void {
    this.#steps.push(step);
    if (step.last !== null) this.#lastOf.set(step.style, step.last);
  }

  // The step that a sign of this style returns to; none where it begins a list within a list.
  #stepOf(line: SourceLine, marker: Marker): Step | undefined {
    const alike = this.#steps.filter((step) => step.style === marker.style);
    if (!nesting.test(marker.style)) return alike.at(-1);
    const deepest = alike.at(-1);
    const begins = marker.value === null || marker.value === 1;
    if (deepest && begins && line.indent >= deepest.indent + 2) return undefined;
    return alike.findLast((step) => step.indent <= line.indent + 1) ?? alike[0];
  }

  // Leaves what ranks lower than the sign by convention. Answers whether that contradicts the order seen so far.
  #climb(line: SourceLine, marker: Marker): boolean {
    let climbed = false;
    while (this.#top && this.#isBelow(this.#top, line, marker)) {
      climbed ||= this.#top.rank > marker.rank;
      this.#steps.pop();
    }
    return climbed;
  }

  #isBelow(step: Step, line: SourceLine, marker: Marker): boolean {
    if (step.style === "plain") return line.indent < step.indent;
    return step.rank > marker.rank && line.indent < step.indent + 2;
  }

  // 2.1 under 1, where the numbers above are written.
  #isMisplaced({ path }: Marker, known: Step | undefined): boolean {
    const above = this.#steps.at(known ? -2 : -1)?.path ?? [];
    return path.length > 1 && above.length > 0 && above.join(".") !== path.slice(0, -1).join(".");
  }

  #doubtsOf(style: string, { sign, value }: Marker, step: Step | undefined): Doubt[] {
    const before = step?.last ?? null;
    const continued = this.#lastOf.get(style);
    if (value !== null) this.#lastOf.set(style, value);
    if (value === null || value === (continued ?? 0) + 1) return [];
    if (before === null) return value === 1 ? [] : [{ code: "number-skipped", sign }];
    if (value === before + 1) return [];
    if (value === before) return [{ code: "number-repeated", sign }];
    return [{ code: value > before ? "number-skipped" : "number-restarted", sign }];
  }
}
