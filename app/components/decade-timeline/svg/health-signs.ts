import type { Health } from "~/domain/health";
import type { Look } from "./look";
import { tag } from "./markup";

/** Shapes for health within 12 × 12 px about the origin, told apart without colour: ● ▲ ■ ✓ ○ ▨ ×. */
export const healthSigns: Readonly<Record<Health, string>> = {
  "on-track": "M-4.8,0a4.8,4.8,0,1,0,9.6,0a4.8,4.8,0,1,0,-9.6,0Z",
  watch: "M0,-5L5.4,4.4H-5.4Z",
  behind: "M-4.5,-4.5H4.5V4.5H-4.5Z",
  done: "M-4.8,0.2L-1.4,3.8L5,-4",
  "not-started": "M-4.2,0a4.2,4.2,0,1,0,8.4,0a4.2,4.2,0,1,0,-8.4,0Z",
  stale: "M-4.5,-4.5H4.5V4.5H-4.5ZM-4.5,0L0,-4.5M-4.5,4.5L4.5,-4.5M0,4.5L4.5,0",
  cancelled: "M-3.8,-3.8L3.8,3.8M-3.8,3.8L3.8,-3.8",
};

/** Part of a drawing; the words beside it or in its row's name say what it means. */
export function healthSvg(health: Health, { x, y }: { readonly x: number; readonly y: number }, look: Look): string {
  return tag("path", {
    ...look.of("mark", { health }),
    d: healthSigns[health],
    transform: `translate(${x},${y})`,
  });
}
