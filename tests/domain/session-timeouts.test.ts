import { expect, it } from "vitest";
import { absoluteTimeout, idleTimeout, stillHolds } from "~/domain/session-timeouts";

const now = Date.parse("2026-03-10T08:00:00Z");

function aSession(age: number, idle: number) {
  return { createdAt: new Date(now - age), updatedAt: new Date(now - idle) };
}

it("a session holds up to the moment of either timeout, and not at it", () => {
  expect(stillHolds(aSession(absoluteTimeout - 1, idleTimeout - 1), now)).toBe(true);
  expect(stillHolds(aSession(absoluteTimeout - 1, idleTimeout), now)).toBe(false);
  expect(stillHolds(aSession(absoluteTimeout, 0), now)).toBe(false);
});
