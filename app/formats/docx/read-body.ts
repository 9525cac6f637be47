import { ReadingFailure } from "~/formats/reading-failure";
import { cellText, mostColumns, mostRows, type SourceBlock, type SourceLine } from "~/formats/source-document";
import { type Attributes, walkXml } from "~/formats/walk-xml";
import { DocxTable } from "./docx-table";
import type { ListCounter } from "./numbering";
import type { ParagraphStyle } from "./styles";

interface Paragraph {
  words: string;
  style: string;
  numberingId: string | null;
  listLevel: number | null;
  outline: number | null;
  /** Twentieths of a point. */
  left: number;
}

// Two hundred and ten twentieths of a point are about the width of a character of running text.
const character = 210;

/** The paragraphs and tables of a document's body in their order. What was struck out in a revision isn't there any more. */
export function readBody(
  bytes: Uint8Array,
  styleOf: (id: string) => ParagraphStyle,
  count: ListCounter,
): SourceBlock[] {
  const body = new Body(styleOf, count);
  walkXml(bytes, {
    open: { "*": (attributes, name) => body.open(name, attributes) },
    text: (text) => body.text(text),
    close: { "*": (name) => body.close(name) },
  });
  return body.blocks();
}

const tellers: ReadonlyMap<string, (paragraph: Paragraph, attributes: Attributes) => void> = new Map(
  Object.entries({
    pStyle: (paragraph, { val = "" }) => Object.assign(paragraph, { style: val }),
    numId: (paragraph, { val = "" }) => Object.assign(paragraph, { numberingId: val }),
    ilvl: (paragraph, { val }) => Object.assign(paragraph, { listLevel: Number(val) }),
    outlineLvl: (paragraph, { val }) => Object.assign(paragraph, { outline: Number(val) }),
    ind: (paragraph, { left, start }) => Object.assign(paragraph, { left: Number(left ?? start) || 0 }),
    tab: (paragraph, { pos }) => Object.assign(paragraph, { words: paragraph.words + (pos === undefined ? " " : "") }),
    br: (paragraph) => Object.assign(paragraph, { words: `${paragraph.words}\n` }),
    cr: (paragraph) => Object.assign(paragraph, { words: `${paragraph.words}\n` }),
  } satisfies Record<string, (paragraph: Paragraph, attributes: Attributes) => void>),
);

class Body {
  readonly #blocks: SourceBlock[] = [];
  #paragraph: Paragraph | null = null;
  #table: DocxTable | null = null;
  #reading = false;
  // Written twice for programs of different age: the first of the two is read.
  #aside = 0;
  #begun = false;

  constructor(
    private readonly styleOf: (id: string) => ParagraphStyle,
    private readonly count: ListCounter,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "body") this.#begun = true;
    if (name === "Fallback") this.#aside += 1;
    if (this.#aside > 0) return;
    if (name === "tbl") this.#table = this.#table?.nested() ?? new DocxTable();
    else this.#table?.open(name, attributes);
    if (name === "p")
      this.#paragraph = { words: "", style: "", numberingId: null, listLevel: null, outline: null, left: 0 };
    if (name === "t") this.#reading = true;
    if (this.#paragraph) tellers.get(name)?.(this.#paragraph, attributes);
  }

  text(text: string): void {
    if (this.#reading && this.#aside === 0 && this.#paragraph) this.#paragraph.words += text;
  }

  close(name: string): void {
    if (name === "Fallback") this.#aside -= 1;
    if (this.#aside > 0) return;
    if (name === "t") this.#reading = false;
    if (name === "p") this.#endParagraph();
    if (name === "tbl") this.#endTable();
    else this.#table?.end(name);
    if (this.#blocks.length > mostRows) throw new ReadingFailure("too-many-rows");
  }

  blocks(): SourceBlock[] {
    if (!this.#begun) throw new ReadingFailure("mismatch");
    return this.#blocks;
  }

  #endParagraph(): void {
    if (!this.#paragraph) return;
    const block = blockOf(this.#paragraph, this.styleOf(this.#paragraph.style), this.count);
    if (this.#table) this.#table.say(block.text);
    else if (block.text !== "") this.#blocks.push(block);
    this.#paragraph = null;
  }

  #endTable(): void {
    if (!this.#table?.close()) return;
    this.#blocks.push({ kind: "table", name: "", rows: this.#table.rows(mostColumns) });
    this.#table = null;
  }
}

function blockOf(paragraph: Paragraph, style: ParagraphStyle, count: ListCounter): SourceLine {
  const text = cellText(paragraph.words);
  const numberingId = paragraph.numberingId ?? style.numberingId;
  const level = Math.min(8, Math.max(0, paragraph.listLevel ?? style.listLevel ?? 0));
  const listed = text !== "" && numberingId !== null && numberingId !== "0";
  const heading = style.heading ?? (paragraph.outline !== null && paragraph.outline < 9 ? paragraph.outline + 1 : null);
  const indent = listed ? level * 4 : Math.max(0, Math.round(paragraph.left / character));
  return { kind: "line", text: listed ? `${count(numberingId, level)}${text}` : text, indent, heading };
}
