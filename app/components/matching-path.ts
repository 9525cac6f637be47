import type { Health } from "~/domain/health";
import { asOfPath } from "./as-of-path";

interface Matching {
  readonly health: Health;
  /** Null for all directions of the plan. */
  readonly directionId?: string | null;
}

/** Where a count leads: the plan's timeline with just those that stand so, in one direction or all, on the same day. */
export function matchingPath(planId: string, { health, directionId = null }: Matching, asOf: string | null): string {
  const direction = directionId === null ? "" : `direction=${directionId}&`;
  return asOfPath(`/plans/${planId}/timeline?${direction}health=${health}`, asOf);
}
