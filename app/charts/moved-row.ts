import type { MilestoneMark, PlacedText, RowBox } from "./decade-layout";
import { round } from "./round";

/** A row that was laid out with its upper edge at 0, with its upper edge at `y`. */
export function movedRow(box: RowBox, y: number): RowBox {
  return {
    ...box,
    y: round(box.y + y),
    midY: round(box.midY + y),
    mark: moved(box.mark, y),
    code: moved(box.code, y),
    title: box.title.map((line): PlacedText => ({ ...line, y: round(line.y + y) })),
    note: moved(box.note, y),
    bar: moved(box.bar, y),
    ghost: moved(box.ghost, y),
    tail: moved(box.tail, y),
    toggle: moved(box.toggle, y),
    edge: moved(box.edge, y),
    label: moved(box.label, y),
    milestones: box.milestones.map((mark): MilestoneMark => ({ ...mark, y: round(mark.y + y) })),
  };
}

function moved<T extends { readonly y: number }>(part: T | null, y: number): T | null {
  return part && { ...part, y: round(part.y + y) };
}
