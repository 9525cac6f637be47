import type { DecadeInput } from "~/charts/timeline-input";

/** Everything about the timeline but its words, which come from the catalogue. */
export type DecadeTimelineInput = Omit<DecadeInput, "format"> & {
  /** `today` is a past day looked back at, and called so. */
  readonly lookingBack?: boolean;
  /** Rows whose branch is there and shown folded. */
  readonly closed?: readonly string[];
  /** How many branches and stretches were asked for beyond what is shown at once. */
  readonly leftOut?: number;
};
