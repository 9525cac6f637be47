import { randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Environment } from "~/server/environment";

const prepareResponse: RequestHandler = (_request, response, next) => {
  // Plans are seen by those who may; no cache on the way keeps them.
  response.set("Cache-Control", "no-store");
  response.locals.nonce = randomBytes(18).toString("base64");
  next();
};

function nonceOf(_request: unknown, response: unknown): string {
  const { locals } = response as Response;
  return `'nonce-${locals.nonce}'`;
}

/**
 * The headers of every page, with a nonce for its scripts in `response.locals.nonce`. In development there is no content
 * policy: reloading needs styles and a socket of its own.
 */
export function securityHeaders({ PUBLIC_URL, NODE_ENV, OIDC_ISSUER }: Environment): RequestHandler[] {
  const secure = PUBLIC_URL.startsWith("https:");
  const protect = helmet({
    contentSecurityPolicy: NODE_ENV !== "development" && {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [nonceOf, "'strict-dynamic'"],
        styleSrc: ["'self'", nonceOf],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        // The form that leads to the identity provider is redirected there.
        formAction: ["'self'", ...(OIDC_ISSUER ? [new URL(OIDC_ISSUER).origin] : [])],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // With no-referrer a plain form sends `Origin: null` and would be refused as foreign.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: secure,
    frameguard: { action: "deny" },
  });
  return [prepareResponse, (request: Request, response: Response, next) => protect(request, response, next)];
}
