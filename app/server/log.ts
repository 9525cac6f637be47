import type { Request, RequestHandler, Response } from "express";
import pino, { type DestinationStream, type Logger } from "pino";
import { pinoHttp } from "pino-http";
import { failureOf } from "~/server/failure";

/** Where a log goes, and whether it may tell what errors say: on a developer's own machine alone. */
interface LogChoices {
  readonly messages?: boolean;
  readonly to?: DestinationStream;
}

/** The process's log, one JSON object a line. It names no person: no addresses, no accounts, no ids, no text. */
export function makeLog(level: string, { messages = false, to = pino.destination(1) }: LogChoices = {}): Logger {
  const err = messages ? pino.stdSerializers.err : (error: unknown) => failureOf(error);
  return pino({ level, base: null, serializers: { err } }, to);
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
    // Errors are written as the logger writes them.
    wrapSerializers: false,
    serializers: {
      req: ({ method, originalUrl }: Request) => ({ method, path: shapeOf(originalUrl.split("?")[0] ?? "") }),
      res: ({ statusCode }: Response) => ({ status: statusCode }),
    },
  });
}
