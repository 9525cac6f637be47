import type { RequestHandler } from "express";
import { refusalPage } from "~/server/refusal-page";

/**
 * The most a request may carry, in bytes. Above the longest field a person could paste by mistake (1 MB), so that such a
 * field is answered in the form itself.
 */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** Refuses bodies that are too large, or that don't say how large they are, before anything reads them. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.get("transfer-encoding") !== undefined) return refusalPage(response, "length-missing");
  if (Number(request.get("content-length") ?? 0) <= BODY_LIMIT) return next();
  // The rest is not read, so the connection can't be used again.
  response.set("Connection", "close");
  refusalPage(response, "too-large");
};
