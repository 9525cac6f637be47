import type { FactsOf } from "./row-facts";
import { hitAt } from "./stage/hit";
import type { Stage } from "./stage/stage";
import { StageCard } from "./stage-card";

type ShownCardProps = {
  readonly stage: Stage;
  /** Where the pointer rests, in px of the stage. */
  readonly pointed: { readonly x: number; readonly y: number } | null;
  /** The place that has the focus. */
  readonly place: number | null;
  readonly factsOf: FactsOf;
};

/** The card of the row under the pointer, or of the row the keys are at. */
export function ShownCard({ stage, pointed, place, factsOf }: ShownCardProps) {
  const { layout, scene, firstPlace } = stage;
  const hit = pointed && hitAt(layout, pointed.x, pointed.y);
  const at = pointed ? (hit ? firstPlace + layout.rows.indexOf(hit.row) : null) : place;
  const box = at === null ? undefined : layout.rows[at - firstPlace];
  if (at === null || !box || box.kind === "more") return null;
  const row = scene.at(scene.opened.rowAt(at));
  const where = pointed ? beside(pointed, layout.width) : { top: box.y + box.height + 4, left: layout.field.left };
  return <StageCard facts={factsOf(row)} style={where} />;
}

function beside({ x, y }: { x: number; y: number }, width: number): React.CSSProperties {
  return x > width / 2 ? { top: y + 16, right: width - x + 12 } : { top: y + 16, left: x + 12 };
}
