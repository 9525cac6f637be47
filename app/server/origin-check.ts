import type { RequestHandler } from "express";
import { refusalPage } from "~/server/refusal-page";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The origins whose pages may change anything: the public one, and on this very machine its other names. */
export function trustedOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (!LOOPBACK.includes(hostname)) return new Set([origin]);
  return new Set(LOOPBACK.map((name) => new URL(`${protocol}//${name}:${port}`).origin));
}

export interface OriginHeaders {
  readonly origin?: string | undefined;
  readonly fetchSite?: string | undefined;
}

/** Whether a request may pass: reading always, anything else only from a page of ours. */
export function mayPass(method: string, { origin, fetchSite }: OriginHeaders, trusted: ReadonlySet<string>): boolean {
  if (method === "GET" || method === "HEAD") return true;
  return origin === undefined ? fetchSite === "same-origin" : trusted.has(origin);
}

/** Refuses every request that isn't GET or HEAD and doesn't come from a page of ours, before any action sees it. */
export function checkOrigin(publicUrl: string): RequestHandler {
  const trusted = trustedOrigins(publicUrl);
  return (request, response, next) => {
    const headers = { origin: request.get("origin"), fetchSite: request.get("sec-fetch-site") };
    if (mayPass(request.method, headers, trusted)) next();
    else refusalPage(response, "foreign-origin");
  };
}
