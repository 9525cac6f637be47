import { Parser } from "htmlparser2";
import { ReadingFailure } from "~/formats/reading-failure";
import {
  cellText,
  cleanText,
  mostColumns,
  mostRows,
  type SourceBlock,
  type SourceDocument,
} from "~/formats/source-document";
import { HtmlTable } from "./html-table";

const breaks: ReadonlySet<string> = new Set([
  "p",
  "div",
  "li",
  "ol",
  "ul",
  "tr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "section",
  "article",
  "dt",
  "dd",
  "blockquote",
]);
const silent: ReadonlySet<string> = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
]);

/** A page or a piece of one, as office programs put it on the clipboard. Nothing in it is run or fetched; styles say nothing. */
export function readHtml(html: string): SourceDocument {
  const page = new Page();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: (text) => page.text(text),
    onclosetag: (name) => page.close(name),
  });
  parser.write(html);
  parser.end();
  return { blocks: page.blocks() };
}

interface List {
  readonly ordered: boolean;
  count: number;
}

class Page {
  readonly #blocks: SourceBlock[] = [];
  readonly #lists: List[] = [];
  #words = "";
  #heading: number | null = null;
  #muted = 0;
  #table: HtmlTable | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#muted += 1;
    if (name === "table") this.#openTable();
    else if (this.#table) this.#table.open(name, attributes);
    else this.#openLine(name);
  }

  text(text: string): void {
    if (this.#muted > 0) return;
    if (this.#table) this.#table.text(cleanText(text));
    else this.#words += cleanText(text).replace(/\n/g, " ");
  }

  close(name: string): void {
    if (silent.has(name)) this.#muted -= 1;
    if (name === "table") this.#closeTable();
    else if (this.#table) this.#table.end(name);
    else this.#closeLine(name);
  }

  blocks(): SourceBlock[] {
    this.#closeTable();
    this.#endLine();
    return this.#blocks;
  }

  #openTable(): void {
    if (!this.#table) this.#endLine();
    this.#table = this.#table?.nested() ?? new HtmlTable();
  }

  #closeTable(): void {
    if (!this.#table?.close()) return;
    this.#blocks.push({ kind: "table", name: "", rows: this.#table.rows(mostColumns) });
    this.#table = null;
  }

  #openLine(name: string): void {
    // A paragraph inside a list's item goes on after the item's sign.
    const begun = /^(?:-|\d+\.) $/.test(this.#words);
    if ((name === "br" || breaks.has(name)) && !begun) this.#endLine();
    if (name === "ol" || name === "ul") this.#lists.push({ ordered: name === "ol", count: 0 });
    if (name === "li") this.#words = signOf(this.#lists.at(-1));
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
  }

  #closeLine(name: string): void {
    if (breaks.has(name)) this.#endLine();
    if (name === "ol" || name === "ul") this.#lists.pop();
    if (/^h[1-6]$/.test(name)) this.#heading = null;
  }

  #endLine(): void {
    const text = cellText(this.#words).replace(/\s+/g, " ");
    const indent = Math.max(0, this.#lists.length - 1) * 4;
    if (text !== "" && text !== "-") this.#blocks.push({ kind: "line", text, indent, heading: this.#heading });
    if (this.#blocks.length > mostRows) throw new ReadingFailure("too-many-rows");
    this.#words = "";
  }
}

function signOf(list: List | undefined): string {
  if (!list?.ordered) return "- ";
  list.count += 1;
  return `${list.count}. `;
}
