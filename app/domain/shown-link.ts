import type { ClockTime } from "~/domain/clock-time";

/** A sign-in link that was just made: whole, with its origin, and until when it works. */
export interface ShownLink {
  readonly address: string;
  readonly until: ClockTime;
  readonly kind: "invitation" | "new-password";
}
