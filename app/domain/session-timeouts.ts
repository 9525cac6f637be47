const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds without any request after which a session has ended. */
export const idleTimeout = 8 * hour;

/** Milliseconds after sign-in at which a session has ended, whatever happened in it. */
export const absoluteTimeout = 7 * day;

/** How exactly, in milliseconds, the last request of a session is known: that often at most it is written down. */
export const seenPrecision = 5 * minute;

/** Whether a session that began and was last seen at these instants still holds at `now`. */
export function stillHolds(session: { createdAt: Date; updatedAt: Date }, now: number): boolean {
  const idle = now - session.updatedAt.getTime();
  const age = now - session.createdAt.getTime();
  return idle < idleTimeout && age < absoluteTimeout;
}
