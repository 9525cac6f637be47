import { ReadingFailure } from "~/formats/reading-failure";
import { cellText, mostColumns, mostRows } from "~/formats/source-document";

interface Merged {
  readonly text: string;
  rows: number;
}

/** A table as its tags come in; a table inside a cell is part of the cell's text. */
export class HtmlTable {
  #depth = 1;
  #words: string | null = null;
  #span: readonly [rows: number, columns: number] = [1, 1];
  #row: string[] | null = null;
  readonly #rows: string[][] = [];
  /** What merged cells of earlier rows still cover, by column. */
  readonly #covered = new Map<number, Merged>();

  nested(): this {
    this.#depth += 1;
    return this;
  }

  /** Whether the outermost table has ended. */
  close(): boolean {
    this.#depth -= 1;
    if (this.#depth === 0) this.#endRow();
    return this.#depth === 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#depth > 1) return;
    if (name === "tr") {
      this.#endRow();
      this.#row = [];
    }
    if (name === "td" || name === "th") {
      this.#endCell();
      this.#row ??= [];
      this.#words = "";
      this.#span = [spanOf(attributes.rowspan, mostRows), spanOf(attributes.colspan, mostColumns)];
    }
    if (name === "br" || name === "p" || name === "div") this.text("\n");
  }

  text(text: string): void {
    if (this.#words !== null) this.#words += text === "\n" ? text : text.replace(/\s+/g, " ");
  }

  end(name: string): void {
    if (this.#depth > 1) return;
    if (name === "td" || name === "th") this.#endCell();
    if (name === "tr") this.#endRow();
  }

  rows(width: number): string[][] {
    return this.#rows.map((row) => row.slice(0, width));
  }

  #endCell(): void {
    if (this.#words === null || !this.#row) return;
    this.#fillCovered();
    const text = cellText(this.#words);
    const [rows, columns] = this.#span;
    if (rows > 1) this.#covered.set(this.#row.length, { text, rows: rows - 1 });
    for (let more = 1; more < columns && rows > 1; more += 1)
      this.#covered.set(this.#row.length + more, { text: "", rows: rows - 1 });
    this.#row.push(text, ...Array.from({ length: columns - 1 }, () => ""));
    this.#words = null;
  }

  #endRow(): void {
    this.#endCell();
    if (!this.#row) return;
    this.#fillCovered();
    if (this.#row.some((cell) => cell !== "")) this.#rows.push(this.#row);
    if (this.#rows.length > mostRows) throw new ReadingFailure("too-many-rows");
    this.#row = null;
  }

  // Takes in what merged cells from above cover, from where the row has come to.
  #fillCovered(): void {
    if (!this.#row) return;
    for (let merged = this.#covered.get(this.#row.length); merged && this.#row.length < mostColumns * 4; ) {
      merged.rows -= 1;
      if (merged.rows <= 0) this.#covered.delete(this.#row.length);
      this.#row.push(merged.text);
      merged = this.#covered.get(this.#row.length);
    }
  }
}

function spanOf(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? "1", 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}
