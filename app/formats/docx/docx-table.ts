import { ReadingFailure } from "~/formats/reading-failure";
import { cellText, mostColumns, mostRows } from "~/formats/source-document";
import type { Attributes } from "~/formats/walk-xml";

interface Cell {
  words: string[];
  span: number;
  continues: boolean;
}

/** A table as its elements come in; a table inside a cell is part of the cell's text. */
export class DocxTable {
  #depth = 1;
  #row: string[] = [];
  #cell: Cell | null = null;
  readonly #rows: string[][] = [];

  nested(): this {
    this.#depth += 1;
    return this;
  }

  /** Whether the outermost table has ended. */
  close(): boolean {
    this.#depth -= 1;
    return this.#depth === 0;
  }

  open(name: string, { val, ...attributes }: Attributes): void {
    if (this.#depth > 1) return;
    if (name === "tr") this.#row = [];
    if (name === "tc") this.#cell = { words: [], span: 1, continues: false };
    if (!this.#cell) return;
    if (name === "gridSpan") this.#cell.span = Math.min(mostColumns, Math.max(1, Number(val ?? attributes.w) || 1));
    if (name === "vMerge") this.#cell.continues = val !== "restart";
  }

  say(text: string): void {
    if (text !== "") this.#cell?.words.push(text);
  }

  end(name: string): void {
    if (this.#depth > 1) return;
    if (name === "tc" && this.#cell) {
      const above = this.#cell.continues ? this.#rows.at(-1)?.[this.#row.length] : undefined;
      this.#row.push(
        above ?? cellText(this.#cell.words.join("\n")),
        ...Array.from({ length: this.#cell.span - 1 }, () => ""),
      );
      this.#cell = null;
    }
    if (name === "tr") this.#rows.push(this.#row);
    if (this.#rows.length > mostRows * 2) throw new ReadingFailure("too-many-rows");
  }

  rows(width: number): string[][] {
    return this.#rows.map((row) => row.slice(0, width));
  }
}
