import { randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";

const giveNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(18).toString("base64");
  next();
};

function nonceOf(_request: unknown, response: unknown): string {
  const { locals } = response as Response;
  return `'nonce-${locals.nonce}'`;
}

/** The headers of every page, with a nonce for its scripts in `response.locals.nonce`. */
export function securityHeaders(publicUrl: string): RequestHandler[] {
  const secure = publicUrl.startsWith("https:");
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [nonceOf, "'strict-dynamic'"],
        styleSrc: ["'self'", nonceOf],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
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
  return [giveNonce, (request: Request, response: Response, next) => protect(request, response, next)];
}
