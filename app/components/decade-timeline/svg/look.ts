import type { BarLabel } from "~/charts/decade-layout";
import type { SuccessionType, TimelineRow } from "~/charts/timeline-input";
import type { Health } from "~/domain/health";
import type { Attributes } from "./markup";

/** Everything a drawing is made of. */
export type Part =
  | "picture"
  | "band"
  | "band-box"
  | "band-text"
  | "grid"
  | "tick"
  | "hinge"
  | "hinge-ground"
  | "hinge-edges"
  | "hinge-word"
  | "today"
  | "today-line"
  | "today-chip"
  | "today-text"
  | "ribbon"
  | "terminal"
  | "terminal-disc"
  | "terminal-sign"
  | "links"
  | "link"
  | "link-head"
  | "row"
  | "hit"
  | "rule"
  | "toggle"
  | "toggle-sign"
  | "toggle-hit"
  | "mark"
  | "code"
  | "title"
  | "note"
  | "bar"
  | "outline"
  | "fill"
  | "texture"
  | "strike"
  | "notch"
  | "ghost"
  | "tail"
  | "edge"
  | "milestone"
  | "plate"
  | "figure"
  | "hatch"
  | "fade";

/** What a part's look may depend on. */
export type PartState = {
  readonly mode?: "wide" | "narrow";
  readonly health?: Health;
  readonly kind?: TimelineRow["kind"];
  readonly line?: number;
  readonly current?: boolean;
  readonly type?: SuccessionType;
  readonly ground?: BarLabel["ground"];
  readonly dashed?: boolean;
  readonly matched?: boolean | undefined;
};

/** How parts look: classes for a style sheet, or colours of their own where none goes along. */
export type Look = {
  readonly of: (part: Part, state?: PartState) => Attributes;
  /** Fills carry a texture by health, for paper without colours. */
  readonly textured: boolean;
};
