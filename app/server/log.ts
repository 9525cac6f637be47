import type { RequestHandler } from "express";
import pino, { type Logger } from "pino";
import { pinoHttp } from "pino-http";

/** The process's log, one JSON object a line. It names no person: no addresses, no accounts, no ids, no text. */
export function makeLog(level: string): Logger {
  return pino({ level, base: null });
}

// Ids and secrets of sign-in links stand in paths, so only words are kept.
function shapeOf(path: string): string {
  return path.replaceAll(/\/(?=[^/]*\d|[^/]{24,})[^/]+/g, "/:id");
}

/** Logs each answer: failures as errors, refusals as warnings, the rest as information. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    customLogLevel: (_request, response) => {
      if (response.statusCode >= 500) return "error";
      return response.statusCode === 429 || response.statusCode === 413 ? "warn" : "info";
    },
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: shapeOf(url.split("?")[0] ?? "") }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: ({ type, stack }: { type: string; stack: string }) => ({ type, stack }),
    },
  });
}
