/** A column of a table on a sheet; the shares of a table sum to 100. */
export interface SheetColumn {
  readonly name: string;
  readonly share: number;
  /** Figures stand flush right, short words in the middle. */
  readonly align: "start" | "center" | "end";
}

/** A part of a sheet, in words. */
export type SheetBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly SheetColumn[];
      readonly rows: readonly (readonly string[])[];
    };

/** One party's place in the block of signatures, line by line. */
export interface SheetSignature {
  readonly party: string;
  readonly lines: readonly string[];
}

/**
 * A letter in words of one language, as it lies on paper: the page, its print and the file for a word processor are all
 * made of it, so that they say the same.
 */
export interface LetterSheet {
  readonly lang: "zh-CN" | "en";
  readonly title: readonly string[];
  /** What it is as long as it isn't in force; null once it is. */
  readonly mark: string | null;
  readonly blocks: readonly SheetBlock[];
  readonly signatures: readonly SheetSignature[];
  readonly colophon: readonly string[];
}
