import type { Bilingual } from "../content-text";

/** One thing that was found, and where it stands. */
export interface Found {
  readonly to: string;
  readonly kind: "plan" | "goal" | "measure" | "task" | "framework" | "idea";
  readonly title: Bilingual;
  /** What it belongs to. */
  readonly within: Bilingual | null;
}
