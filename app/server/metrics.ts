import type { RequestHandler } from "express";
import { Gauge, Histogram, Registry } from "prom-client";
import { onDatabaseWait } from "~/db/waits.server";
import { type Figures, figuresNow } from "~/server/metric-figures";

/** The pattern of the route a path belongs to, such as `/plans/:planId`: never an id, so that series stay few and say nothing. */
export type PatternOf = (path: string) => string;

/** What the server tells about itself, in Prometheus' text form; nothing of it is about a person. */
export interface Metrics {
  /** Measures each answer by method, route pattern and status. */
  readonly measure: RequestHandler;
  text(): Promise<string>;
}

export function makeMetrics(patternOf: PatternOf, figures: () => Promise<Figures> = figuresNow): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: "chengqi_request_duration_seconds",
    help: "How long answers took, by method, route pattern and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const waits = new Histogram({
    name: "chengqi_database_wait_seconds",
    help: "How long commands waited for their turn to write.",
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers,
  });
  onDatabaseWait((seconds) => waits.observe(seconds));
  const head = new Gauge({ name: "chengqi_log_head_seq", help: "The last entry of the log.", registers });
  const age = new Gauge({
    name: "chengqi_last_backup_age_seconds",
    help: "Age of the latest kept backup; NaN while there is none.",
    registers,
  });
  const proof = new Gauge({
    name: "chengqi_last_backup_proof_age_seconds",
    help: "How long ago a backup was last proven; NaN while none was.",
    registers,
  });
  const memory = new Gauge({ name: "chengqi_resident_memory_bytes", help: "Memory of this process.", registers });
  return {
    measure(request, response, next) {
      const end = requests.startTimer();
      // The path is rewritten on the way to assets.
      const { path } = request;
      response.once("finish", () =>
        end({ method: request.method, route: patternOf(path), status: response.statusCode }),
      );
      next();
    },
    async text() {
      const now = await figures();
      head.set(now.headSeq);
      age.set(now.backupAge ?? Number.NaN);
      proof.set(now.proofAge ?? Number.NaN);
      memory.set(process.memoryUsage.rss());
      return registry.metrics();
    },
  };
}
