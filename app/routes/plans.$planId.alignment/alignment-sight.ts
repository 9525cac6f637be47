import type { Bilingual } from "~/components/content-text";
import type { Health } from "~/domain/health";
import type { ElementKind } from "~/domain/rows";
import type { AlignmentQuery } from "~/services/load-alignment.server";

/** Which rows are shown; null for all. */
export type Only = "gaps" | "thin" | "overlaps" | null;

/** What of an alignment is asked for, and how it is laid out. */
export interface AlignmentSight extends AlignmentQuery {
  readonly columns: "directions" | "goals";
  readonly only: Only;
}

/** An element that serves an idea, as a cell names it. */
export interface ServingView {
  readonly id: string;
  readonly kind: ElementKind;
  readonly title: Bilingual;
  readonly health: Health;
}
