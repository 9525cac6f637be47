import { decodedText } from "~/formats/decoded-text";
import { delimitedTable } from "~/formats/delimited";
import type { SourceDocument } from "~/formats/source-document";

/** A file of separated values, in UTF-8 or GB18030; commas, tabs or semicolons, whichever its first lines hold most of. */
export function readCsv(bytes: Uint8Array): SourceDocument {
  const text = decodedText(bytes);
  const told = /^sep=([,;\t])\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  return { blocks: [delimitedTable(body, told ? signOf(told[1]) : mostOf(body))] };
}

function signOf(sign: string | undefined): "," | "\t" | ";" {
  return sign === "\t" ? "\t" : sign === ";" ? ";" : ",";
}

function mostOf(text: string): "," | "\t" | ";" {
  const first = text.slice(0, 4000).replace(/"[^"]*"/g, "");
  const count = (sign: string) => first.split(sign).length - 1;
  const signs = ([",", "\t", ";"] as const).toSorted((a, b) => count(b) - count(a));
  return signs[0] ?? ",";
}
