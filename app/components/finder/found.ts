import type { Bilingual } from "../content-text";

/** A plan with what one may do to it. */
export interface OpenPlan {
  readonly id: string;
  readonly title: Bilingual;
  /** Whether a document may be taken in to it. */
  readonly takesIn: boolean;
}

type FoundKind =
  | ("plan" | "direction" | "phase" | "goal" | "measure" | "task")
  | ("framework" | "idea" | "unit" | "member");

/** One thing that was found, and where it stands. */
export interface Found {
  readonly to: string;
  readonly kind: FoundKind;
  readonly title: Bilingual;
  /** What it belongs to. */
  readonly within: Bilingual | null;
}
