import type { Sample } from "./samples";

export type LegendEntry = { readonly key: string; readonly label: string; readonly sample: Sample };

export type LegendGroup = {
  readonly label: string;
  readonly entries: readonly LegendEntry[];
  /** What holds for all of them. */
  readonly note?: string;
};
