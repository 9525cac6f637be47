import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Environment } from "~/server/environment";
import type { Metrics } from "~/server/metrics";

/** Answers `/metrics` to this very machine, and elsewhere to whoever has the token; to everyone else there is no such page. */
export function answerMetrics(metrics: Metrics, { METRICS_TOKEN }: Pick<Environment, "METRICS_TOKEN">): RequestHandler {
  return (request, response, next) => {
    response.set("Cache-Control", "no-store");
    if (!hasToken(request, METRICS_TOKEN) && !comesFromHere(request)) {
      response.status(404).type("text").send("not found");
      return;
    }
    metrics.text().then((text) => response.type("text/plain; version=0.0.4; charset=utf-8").send(text), next);
  };
}

function hasToken(request: Request, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(request.get("authorization") ?? "")?.[1];
  if (token === undefined || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

// What a proxy on this machine passes on comes from elsewhere, whether or not the proxy is trusted.
function comesFromHere(request: Request): boolean {
  const passedOn = ["x-forwarded-for", "forwarded", "x-real-ip", "via"].some((name) => request.get(name) !== undefined);
  return !passedOn && loopback.test(request.socket.remoteAddress ?? "");
}
