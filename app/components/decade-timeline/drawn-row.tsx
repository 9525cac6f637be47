import { barShape } from "~/charts/bar-shape";
import type { BarBox, RowBox } from "~/charts/decade-layout";
import type { TimelineRow } from "~/charts/timeline-input";
import type { Health } from "~/domain/health";
import { DrawnHealth } from "./drawn-health";
import { DrawnText } from "./drawn-text";
import { pictured } from "./svg-semantics";

type DrawnRowProps = {
  readonly box: RowBox;
  readonly row: TimelineRow;
  /** The row in one sentence: its accessible name and its tooltip. */
  readonly words: string;
  readonly width: number;
  readonly hatch: string;
};

/** One row; as a whole a link where the row has an address. */
export function DrawnRow({ box, row, words, width, hatch }: DrawnRowProps) {
  const className = `decade-row ${box.kind} ${box.health}`;
  const drawing = (
    <>
      <title>{words}</title>
      <rect className="decade-hit" y={box.y} width={width} height={box.height} rx={4} />
      {box.kind === "direction" ? <path className="decade-rule" d={`M0,${box.y + box.height}H${width}`} /> : null}
      {box.mark ? <DrawnHealth health={box.health} x={box.mark.x} y={box.mark.y} /> : null}
      {box.code ? <DrawnText text={box.code} className="decade-code" /> : null}
      {box.title.map((line) => (
        <DrawnText key={line.y} text={line} className="decade-title" />
      ))}
      {box.note ? <DrawnText text={box.note} className="decade-note" /> : null}
      {box.bar ? <DrawnBar bar={box.bar} health={box.health} hatch={hatch} /> : null}
      {box.edge ? <path className="decade-edge" d={arrow(box.edge)} /> : null}
      {box.milestones.map(({ x, y }) => (
        <path key={x} className="decade-milestone" d={`M${x},${y - 5.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5Z`} />
      ))}
      {box.label?.ground === "plate" ? <Plate box={box} /> : null}
      {box.label ? <DrawnText text={box.label} className={`decade-figure on-${box.label.ground}`} /> : null}
    </>
  );
  return row.href ? (
    <a className={className} href={row.href} aria-label={words}>
      {drawing}
    </a>
  ) : (
    <g className={className} {...pictured(words)}>
      {drawing}
    </g>
  );
}

function DrawnBar({ bar, health, hatch }: { readonly bar: BarBox; readonly health: Health; readonly hatch: string }) {
  const { outline, fill } = barShape(bar);
  return (
    <g className={`decade-bar${bar.thin || bar.doubtful ? " dashed" : ""}`}>
      <path className="decade-outline" d={outline} fill={health === "stale" ? `url(#${hatch})` : undefined} />
      {fill ? <path className="decade-fill" d={fill} /> : null}
      {health === "cancelled" ? (
        <path className="decade-strike" d={`M${bar.x},${bar.y + bar.height / 2}h${bar.width}`} />
      ) : null}
      {bar.notch === null ? null : <path className="decade-notch" d={`M${bar.notch},${bar.y - 3}v${bar.height + 6}`} />}
    </g>
  );
}

function Plate({ box }: { readonly box: RowBox }) {
  if (!box.label) return null;
  const { x, y, width, size } = box.label;
  return <rect className="decade-plate" x={x - 3} y={y - size} width={width + 6} height={size * 1.3} rx={3} />;
}

function arrow({ side, x, y }: { side: "before" | "after"; x: number; y: number }): string {
  const point = side === "before" ? 7 : -7;
  return `M${x},${y}l${point},-4.5v9Z`;
}
