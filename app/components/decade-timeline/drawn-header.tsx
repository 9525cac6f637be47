import type { DecadeLayout } from "~/charts/decade-layout";
import { DrawnText } from "./drawn-text";
import { decoration } from "./svg-semantics";

/** Bands, years and the ground the rows stand on. */
export function DrawnGround({ layout }: { readonly layout: DecadeLayout }) {
  const { field, hinge, ticks, bands } = layout;
  const labelled = ticks.flatMap(({ label }) => label ?? []);
  const grid = ticks
    .filter(({ x }) => hinge === null || x < hinge.left - 1 || x > hinge.right + 1)
    .map(({ x }) => `M${x},${field.top - 4}V${field.bottom}`);
  return (
    <g {...decoration}>
      {bands.map((band) => (
        <g key={`${band.line}-${band.x}`} className={`decade-band line-${band.line}${band.current ? " current" : ""}`}>
          <rect x={band.x} y={band.y} width={band.width} height={band.height} rx={3} />
          {band.label ? <DrawnText text={band.label} /> : null}
        </g>
      ))}
      <path className="decade-grid" d={`${grid.join("")}M${field.right},${field.top - 4}V${field.bottom}`} />
      {labelled.map((label) => (
        <DrawnText key={label.x} text={label} className="decade-tick" />
      ))}
    </g>
  );
}

export function DrawnHinge({ layout }: { readonly layout: DecadeLayout }) {
  const { hinge, field } = layout;
  if (hinge === null) return null;
  return (
    <g className="decade-hinge" {...decoration}>
      <rect x={hinge.left} y={hinge.top} width={hinge.right - hinge.left} height={field.bottom} />
      <path d={`M${hinge.left},${hinge.top}V${field.bottom}M${hinge.right},${hinge.top}V${field.bottom}`} />
      {hinge.words.map((word) => (
        <DrawnText key={word.x} text={word} />
      ))}
    </g>
  );
}

/** Drawn over the bars where titles stand beside the axis, so that the day is seen on each; below titles that cross it. */
export function DrawnToday({ layout }: { readonly layout: DecadeLayout }) {
  const { today, field } = layout;
  if (today === null) return null;
  const { chip } = today;
  return (
    <g className="decade-today" {...decoration}>
      <path d={`M${today.x},${chip.y + chip.height}V${field.bottom}`} />
      <rect x={chip.x} y={chip.y} width={chip.width} height={chip.height} rx={chip.height / 2} />
      <DrawnText text={today.label} />
    </g>
  );
}
