import type { Health } from "~/domain/health";

/** From good news to none: the order people read a legend in. */
export const healthOrder: readonly Health[] = [
  "on-track",
  "watch",
  "behind",
  "done",
  "not-started",
  "stale",
  "cancelled",
];
