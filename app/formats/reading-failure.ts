import type { DocumentFault } from "~/domain/document-fault";
import type { Reading } from "~/formats/source-document";

/** Ends the reading of a document from deep inside its parser; never leaves `readingOf`. */
export class ReadingFailure extends Error {
  constructor(readonly fault: DocumentFault) {
    super(fault);
  }
}

/** What a reader reads, or why it can't; whatever a parser throws at broken bytes is `unreadable`. */
export async function readingOf<T>(read: () => T | Promise<T>): Promise<Reading<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    return { ok: false, fault: error instanceof ReadingFailure ? error.fault : "unreadable" };
  }
}
