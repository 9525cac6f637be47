import type { DecadeLayout, Ribbon } from "~/charts/decade-layout";
import { terminalSigns } from "../svg/ribbons";
import type { Pen } from "./pen";

/** What became of each goal at the hinge: bands by share, dashes where it was revised, a mark where it ends. */
export function paintRibbons(pen: Pen, { ribbons }: DecadeLayout): void {
  const { context, palette } = pen;
  for (const ribbon of ribbons) {
    const ends = ribbon.toId === null;
    context.globalAlpha = ends ? 0.18 : 0.34;
    if (ribbon.type === "revised") {
      context.strokeStyle = palette.accent;
      context.lineWidth = ribbon.thicknessTo;
      context.setLineDash([5, 3]);
      context.stroke(new Path2D(ribbon.centre));
      context.setLineDash([]);
    } else {
      context.fillStyle = ends ? palette.ink : palette.accent;
      context.fill(new Path2D(ribbon.outline));
    }
  }
  context.globalAlpha = 1;
  for (const ribbon of ribbons) if (ribbon.terminal) paintTerminal(pen, ribbon.terminal, ribbon.type);
}

function paintTerminal({ context, palette }: Pen, at: { x: number; y: number }, type: Ribbon["type"]): void {
  const achieved = type === "achieved";
  context.translate(at.x, at.y);
  context.beginPath();
  context.arc(0, 0, 7, 0, 2 * Math.PI);
  context.fillStyle = achieved ? palette.health.done : palette.surface;
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = achieved ? palette.health.done : palette.soft;
  context.stroke();
  context.lineWidth = 1.75;
  context.strokeStyle = achieved ? palette.paper : palette.soft;
  context.stroke(new Path2D(terminalSigns[achieved ? "achieved" : "discontinued"]));
  context.translate(-at.x, -at.y);
}

/** All links in one stroke, all heads in one fill. */
export function paintLinks({ context, palette }: Pen, { dependencies }: DecadeLayout): void {
  if (dependencies.length === 0) return;
  context.lineWidth = 1;
  context.strokeStyle = palette.soft;
  context.stroke(new Path2D(dependencies.map(({ path }) => path).join("")));
  context.fillStyle = palette.soft;
  context.fill(new Path2D(dependencies.map(({ head }) => head).join("")));
}
