import type { DecadeLayout, PlacedText } from "~/charts/decade-layout";

type Placed = {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Every text of a layout with the box it takes on the page. */
export function placedBoxes(layout: DecadeLayout): Placed[] {
  const texts: [string, PlacedText | null][] = [
    ...layout.bands.map(({ label }): [string, PlacedText | null] => ["band", label]),
    ...layout.ticks.map(({ label }): [string, PlacedText | null] => ["tick", label]),
    ...(layout.hinge?.words ?? []).map((word): [string, PlacedText] => ["hinge", word]),
    ["today", layout.today?.label ?? null],
    ...layout.rows.flatMap((row): [string, PlacedText | null][] => [
      ["code", row.code],
      ...row.title.map((line): [string, PlacedText] => ["title", line]),
      ["note", row.note],
      ["figure", row.label],
    ]),
  ];
  return texts.flatMap(([what, text]) => (text && text.text !== "" ? [boxOf(what, text)] : []));
}

function boxOf(what: string, text: PlacedText): Placed {
  const offset = { start: 0, middle: text.width / 2, end: text.width }[text.anchor];
  const left = text.x - offset;
  return {
    what: `${what} ${text.text.slice(0, 20)}`,
    left,
    right: left + text.width,
    top: text.y - text.size * 0.85,
    bottom: text.y + text.size * 0.15,
  };
}

/** Pairs of texts that cover each other by more than rounding allows. */
export function overlaps(layout: DecadeLayout): string[] {
  const boxes = placedBoxes(layout);
  const slack = 0.3;
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.left + slack < other.right && other.left + slack < one.right)
      .filter((other) => one.top + slack < other.bottom && other.top + slack < one.bottom)
      .map((other) => `${one.what} × ${other.what}`),
  );
}
