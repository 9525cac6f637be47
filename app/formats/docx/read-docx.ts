import { ReadingFailure } from "~/formats/reading-failure";
import type { SourceDocument } from "~/formats/source-document";
import { unzip } from "~/formats/unzip";
import { readNumbering } from "./numbering";
import { readBody } from "./read-body";
import { readStyles } from "./styles";

const parts = /^word\/(?:document|numbering|styles)\.xml$/;

/** A text document's paragraphs and tables; headings by their style, numbers of lists written out before their text. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const entries = await unzip(bytes, (name) => parts.test(name));
  const body = entries.get("word/document.xml");
  if (!body) throw new ReadingFailure("mismatch");
  return {
    blocks: readBody(
      body,
      readStyles(entries.get("word/styles.xml")),
      readNumbering(entries.get("word/numbering.xml")),
    ),
  };
}
