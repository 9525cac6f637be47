import type { DecadeLayout } from "~/charts/decade-layout";
import type { Health } from "~/domain/health";
import type { Look } from "./look";
import { each, tag } from "./markup";

const texturesByHealth: Partial<Record<Health, string>> = {
  watch: "M0,0V6",
  behind: "M0,0V6M0,3H6",
};

export function hatchId(id: string): string {
  return `${id}-hatch`;
}

export function tailId(id: string): string {
  return `${id}-tail`;
}

/** Name of the texture that stands for a health on paper; undefined for healths whose fills are plain. */
export function textureId(id: string, health: Health): string | undefined {
  return texturesByHealth[health] && `${id}-${health}`;
}

/** Clips what runs along the axis to its ends. */
export function fieldClipId(id: string): string {
  return `${id}-field`;
}

/** Patterns, fades and clips that a drawing refers to by `id`. */
export function defsSvg(layout: DecadeLayout, look: Look, id: string): string {
  const { field } = layout;
  const clip = { x: field.left - 1, y: 0, width: field.right - field.left + 2, height: field.bottom };
  return tag(
    "defs",
    {},
    pattern(hatchId(id), 5, tag("path", { ...look.of("hatch"), d: "M1,0V5" })) +
      tag("clipPath", { id: fieldClipId(id) }, tag("rect", clip)) +
      (layout.rows.some(({ tail }) => tail !== null) ? fadeSvg(id, look) : "") +
      (look.textured ? textures(id, look) : ""),
  );
}

/** The fade of forecast tails. */
export function fadeSvg(id: string, look: Look): string {
  const stops = tag("stop", { ...look.of("fade"), offset: 0, "stop-opacity": 0.55 });
  return tag(
    "linearGradient",
    { id: tailId(id) },
    stops + tag("stop", { ...look.of("fade"), offset: 1, "stop-opacity": 0 }),
  );
}

function textures(id: string, look: Look): string {
  const healths = Object.keys(texturesByHealth) as (keyof typeof texturesByHealth)[];
  return each(healths, (health) =>
    pattern(`${id}-${health}`, 6, tag("path", { d: texturesByHealth[health], ...look.of("texture", { health }) })),
  );
}

function pattern(id: string, size: number, content: string): string {
  const units = { patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return tag("pattern", { id, width: size, height: size, ...units }, content);
}
