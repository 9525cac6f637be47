import type { DecadeLayout } from "~/charts/decade-layout";
import { decoration } from "./svg-semantics";

/** The signs in which a goal ends: ✓ and ×. */
export const terminalSigns = {
  achieved: "M-3.2,0.2L-0.9,2.6L3.4,-2.6",
  discontinued: "M-2.6,-2.6L2.6,2.6M-2.6,2.6L2.6,-2.6",
};

/** What became of each goal at the hinge: bands by share, dashes where it was revised, a mark where it ends. */
export function DrawnRibbons({ layout }: { readonly layout: DecadeLayout }) {
  return (
    <g {...decoration}>
      {layout.ribbons.map((ribbon) => {
        const key = `${ribbon.fromId} ${ribbon.toId}`;
        const className = `decade-ribbon ${ribbon.type}`;
        return ribbon.type === "revised" ? (
          <path key={key} className={className} d={ribbon.centre} strokeWidth={ribbon.thicknessTo} />
        ) : (
          <path key={key} className={className} d={ribbon.outline} />
        );
      })}
      {layout.ribbons.map(({ fromId, terminal, type }) =>
        terminal === null ? null : (
          <g key={fromId} className={`decade-terminal ${type}`} transform={`translate(${terminal.x},${terminal.y})`}>
            <circle r={7} />
            <path d={terminalSigns[type === "achieved" ? type : "discontinued"]} />
          </g>
        ),
      )}
    </g>
  );
}

export function DrawnLinks({ layout }: { readonly layout: DecadeLayout }) {
  return (
    <g className="decade-links" {...decoration}>
      {layout.dependencies.map(({ fromId, toId, path, head }) => (
        <g key={`${fromId} ${toId}`}>
          <path d={path} />
          <path className="decade-head" d={head} />
        </g>
      ))}
    </g>
  );
}
