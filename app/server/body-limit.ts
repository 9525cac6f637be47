import type { RequestHandler } from "express";
import { refusalPage } from "~/server/refusal-page";

/**
 * The most a request may carry, in bytes. Above the longest field a person could paste by mistake (1 MB), so that such a
 * field is answered in the form itself.
 */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** The most the page that takes in documents may carry: a file of 5 MB, or a document with everything mended in it. */
const DOCUMENT_LIMIT = 6 * 1024 * 1024;
const documents = /^\/plans\/[^/]+\/import$/;

function limitFor(path: string): number {
  return documents.test(path) ? DOCUMENT_LIMIT : BODY_LIMIT;
}

/** Refuses bodies that are too large, or that don't say how large they are, before anything reads them. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.get("transfer-encoding") !== undefined) return refusalPage(response, "length-missing");
  if (Number(request.get("content-length") ?? 0) <= limitFor(request.path)) return next();
  // The rest is not read, so the connection can't be used again.
  response.set("Connection", "close");
  refusalPage(response, "too-large");
};
