import type { Health } from "~/domain/health";

/** What needs a look is read first. `healths` itself lives beside its schema and may not enter the browser. */
export const worstFirst: readonly Health[] = [
  "behind",
  "watch",
  "stale",
  "on-track",
  "done",
  "not-started",
  "cancelled",
];
