import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";

/** What the server hands to every loader, action and render. */
export interface LoadContext {
  /** The nonce of this response's content security policy. */
  readonly nonce: string;
  /** The client's address, for throttling alone; it is never logged. */
  readonly clientAddress: string;
  /** Writes an error nobody expected to the log, without what it says; left out where nothing is logged. */
  reportFailure?(error: unknown): void;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
}

/** The context of one request; the address is the socket's unless proxies are trusted. */
export function loadContextOf(request: Request, response: Response): AppLoadContext & LoadContext {
  return {
    nonce: String(response.locals.nonce ?? ""),
    clientAddress: request.ip ?? "",
    reportFailure: (error) => request.log.error({ err: error }, "page failed"),
  };
}
