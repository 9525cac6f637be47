import { createHash } from "node:crypto";
import { LetterContent } from "~/domain/letter-content";

/** A letter's content as it is signed: its text in one form, and the SHA-256 of that text in hexadecimal. */
export interface Sealed {
  readonly text: string;
  readonly hash: string;
}

/** The one form of a content: the schema gives its fields their order, so equal contents are equal texts. */
export function sealLetter(content: LetterContent): Sealed {
  const text = JSON.stringify(LetterContent.parse(content));
  return { text, hash: hashOfLetter(text) };
}

/** The content a sealed text stands for; throws on a text that was never sealed. */
export function openLetter(text: string): LetterContent {
  return LetterContent.parse(JSON.parse(text));
}

export function hashOfLetter(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
