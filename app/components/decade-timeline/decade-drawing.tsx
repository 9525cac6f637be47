import { layoutDecade } from "~/charts/layout-decade";
import type { DecadeInput } from "~/charts/timeline-input";
import { DrawnGround, DrawnHinge, DrawnToday } from "./drawn-header";
import { DrawnLinks, DrawnRibbons } from "./drawn-ribbons";
import { DrawnRow } from "./drawn-row";
import { grouped } from "./svg-semantics";

type DecadeDrawingProps = {
  readonly input: DecadeInput;
  /** Width in px that the geometry is made for; the drawing then scales with its container. */
  readonly width: number;
  readonly label: string;
  /** Unique on the page. */
  readonly id: string;
  readonly wordsOf: (row: DecadeInput["rows"][number]) => string;
};

/** One SVG of the whole timeline, the same on the server and in the browser. */
export function DecadeDrawing({ input, width, label, id, wordsOf }: DecadeDrawingProps) {
  const layout = layoutDecade(input, { width });
  const hatch = `${id}-hatch`;
  return (
    <svg
      className={`decade-drawing ${layout.mode}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      {...grouped}
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="decade-hatch" d="M1,0V5" />
        </pattern>
      </defs>
      <DrawnGround layout={layout} />
      <DrawnHinge layout={layout} />
      <DrawnRibbons layout={layout} />
      <DrawnLinks layout={layout} />
      {layout.mode === "narrow" ? <DrawnToday layout={layout} /> : null}
      {layout.rows.map((box, index) => {
        const row = input.rows[index];
        return row ? (
          <DrawnRow key={box.id} box={box} row={row} words={wordsOf(row)} width={layout.width} hatch={hatch} />
        ) : null;
      })}
      {layout.mode === "wide" ? <DrawnToday layout={layout} /> : null}
    </svg>
  );
}
