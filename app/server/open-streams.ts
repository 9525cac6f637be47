import type { RequestHandler, Response } from "express";

/** Answers that go on until somebody leaves. A stop can't wait for them: their pages come back to whoever serves next. */
export interface OpenStreams {
  readonly track: RequestHandler;
  end(): void;
}

export function openStreams(): OpenStreams {
  const open = new Set<Response>();
  return {
    track(request, response, next) {
      if (request.headers.accept === "text/event-stream") {
        open.add(response);
        response.once("close", () => open.delete(response));
      }
      next();
    },
    end() {
      for (const response of open) response.destroy();
    },
  };
}
