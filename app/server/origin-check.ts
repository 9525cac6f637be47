import type { RequestHandler } from "express";
import type { Environment } from "~/server/environment";
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
export function checkOrigin({ PUBLIC_URL, TRUSTED_PROXIES }: Environment): RequestHandler {
  const trusted = trustedOrigins(PUBLIC_URL);
  return (request, response, next) => {
    const origin = request.get("origin");
    const headers = { origin, fetchSite: request.get("sec-fetch-site") };
    if (!mayPass(request.method, headers, trusted)) return refusalPage(response, "foreign-origin");
    // Remix believes this header from anyone, and compares it with the origin a second time.
    if (TRUSTED_PROXIES === 0) delete request.headers["x-forwarded-host"];
    if (origin && trusted.has(origin)) request.headers["x-forwarded-host"] = new URL(origin).host;
    next();
  };
}
