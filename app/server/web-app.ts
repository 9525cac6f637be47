import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { limitBody } from "~/server/body-limit";
import type { Environment } from "~/server/environment";
import { logRequests } from "~/server/log";
import type { Metrics } from "~/server/metrics";
import { answerMetrics } from "~/server/metrics-door";
import { checkOrigin } from "~/server/origin-check";
import { refusalPage } from "~/server/refusal-page";
import { securityHeaders } from "~/server/security-headers";

/** The parts that differ between production, development and tests. */
export interface WebAppParts {
  readonly environment: Environment;
  readonly logger: Logger;
  /** Scripts, styles and pictures, served ahead of everything that guards pages. */
  readonly assets: RequestHandler;
  /** Keeps account of answers that go on until somebody leaves. */
  readonly streams: RequestHandler;
  /** Answers every page; absent until the database is ready. */
  pages(): RequestHandler | undefined;
  /** What the server measures of itself; left out where nothing is measured. */
  readonly metrics?: Metrics;
}

function answerHealth(ready: () => boolean): RequestHandler {
  return (_request, response) => {
    response
      .status(ready() ? 200 : 503)
      .set("Cache-Control", "no-store")
      .type("text")
      .send(ready() ? "ok" : "starting");
  };
}

function answerBroken(logger: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    logger.error({ err: error }, "request failed");
    if (response.headersSent) next(error);
    else refusalPage(response, "broken");
  };
}

/** The whole server: assets, headers, the origin check and the limit on bodies, and then the pages. */
export function webApp({ environment, logger, assets, streams, pages, metrics }: WebAppParts): Express {
  const app = express().disable("x-powered-by").set("trust proxy", environment.TRUSTED_PROXIES);
  app.get(
    "/healthz",
    answerHealth(() => pages() !== undefined),
  );
  if (metrics) app.get("/metrics", answerMetrics(metrics, environment));
  app.use(assets, logRequests(logger), ...(metrics ? [metrics.measure] : []), streams, compression());
  app.use(securityHeaders(environment), checkOrigin(environment), limitBody);
  app.use((request, response, next) => {
    const answer = pages();
    if (answer) answer(request, response, next);
    else refusalPage(response, "starting");
  });
  app.use(answerBroken(logger));
  return app;
}
