import type { Health } from "~/domain/health";
import type { Look, Part, PartState } from "./look";
import type { Attributes } from "./markup";
import { type Palette, palettes } from "./palettes";

/** Fonts by name for a picture that no style sheet goes along with. */
export const pictureFonts =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif';
const brushFonts = '"Kaiti SC", KaiTi, STKaiti, "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif';

type Painting = (state: PartState) => Attributes;

/** Parts in colours of their own, by attributes that every program for vector pictures understands. */
export function paintedLook(palette: Palette, textured = false): Look {
  const paintings = paintingsIn(palette, textured);
  const nothing: Attributes = {};
  return { of: (part, state = {}) => paintings[part]?.(state) ?? nothing, textured };
}

const bold: Attributes = { "font-weight": 600 };
const open: Attributes = { fill: "none" };
const strokedMarks: Partial<Record<Health, Attributes>> = {
  done: { "stroke-width": 2.25, "stroke-linecap": "round", "stroke-linejoin": "round" },
  cancelled: { "stroke-width": 1.5 },
  "not-started": { "stroke-width": 1.5 },
  stale: { "stroke-width": 1.1 },
};
const fillOpacities: Partial<Record<Health, number>> = { stale: 0.45, cancelled: 0.3 };

function paintingsIn(palette: Palette, textured: boolean): Partial<Record<Part, Painting>> {
  const soft = palette["ink-soft"];
  const colours: Record<Health, string> = {
    "on-track": palette["on-track"],
    watch: palette.watch,
    behind: palette.behind,
    done: palette.done,
    "not-started": soft,
    stale: soft,
    cancelled: soft,
  };
  const colourOf = ({ health = "not-started" }: PartState) => colours[health];
  const leading = ({ line, current }: PartState) => line === 0 && current === true;
  const heading = ({ kind, matched }: PartState) => (kind === "direction" || matched ? bold : {});
  const codeHeading = ({ kind }: PartState) => (kind === "direction" ? bold : {});
  const rim = (colour: string): Attributes => ({
    stroke: colour,
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  });
  return {
    "band-box": (state) =>
      leading(state)
        ? { fill: palette.accent, "fill-opacity": 0.14 }
        : { fill: palette.line, "fill-opacity": state.line === 0 ? 0.85 : 0.45 },
    "band-text": (state) => ({
      fill: leading(state) ? palette.accent : state.current ? palette.ink : soft,
      ...(state.line === 0 ? bold : {}),
    }),
    grid: () => ({ ...open, stroke: palette.line }),
    tick: () => ({ fill: soft }),
    "hinge-ground": () => ({ fill: palette.accent, "fill-opacity": 0.04 }),
    "hinge-edges": () => ({ ...open, stroke: palette.accent, "stroke-width": 1.25 }),
    "hinge-word": () => ({ fill: palette.accent, "font-family": brushFonts, "font-weight": 700 }),
    "today-line": () => ({
      ...open,
      stroke: palette.accent,
      "stroke-width": 1.25,
      "stroke-dasharray": "1.5 3",
      "stroke-linecap": "round",
    }),
    "today-chip": () => ({ fill: palette.accent }),
    "today-text": () => ({ fill: palette.paper, ...bold }),
    ribbon: ({ type }) => {
      if (type === "revised")
        return { ...open, stroke: palette.accent, "stroke-opacity": 0.38, "stroke-dasharray": "5 3" };
      const ended = type === "achieved" || type === "discontinued";
      return ended ? { fill: palette.ink, "fill-opacity": 0.18 } : { fill: palette.accent, "fill-opacity": 0.34 };
    },
    "terminal-disc": ({ type }) =>
      type === "achieved"
        ? { fill: palette.done, stroke: palette.done }
        : { fill: palette.surface, stroke: soft, "stroke-width": 1.25 },
    "terminal-sign": ({ type }) => ({
      ...open,
      stroke: type === "achieved" ? palette.paper : soft,
      "stroke-width": 1.75,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
    link: () => ({ ...open, stroke: soft }),
    "link-head": () => ({ fill: soft }),
    hit: () => open,
    rule: () => ({ stroke: palette.line }),
    "toggle-hit": () => open,
    "toggle-sign": () => ({ fill: soft }),
    mark: (state) => {
      const stroked = state.health && strokedMarks[state.health];
      return stroked ? { ...open, stroke: colourOf(state), ...stroked } : { fill: colourOf(state) };
    },
    code: (state) => ({ fill: soft, ...codeHeading(state) }),
    title: (state) => ({
      fill: state.kind === "more" || state.health === "cancelled" || state.matched === false ? soft : palette.ink,
      "text-decoration": state.health === "cancelled" ? "line-through" : undefined,
      ...heading(state),
    }),
    note: () => ({ fill: soft }),
    outline: (state) => ({
      fill: palette.surface,
      stroke: colourOf(state),
      "stroke-width": 1.25,
      "stroke-opacity": state.health === "not-started" ? 0.55 : undefined,
      "stroke-dasharray": state.dashed ? "4 3" : undefined,
    }),
    fill: (state) => ({
      fill: colourOf(state),
      "fill-opacity": state.health && fillOpacities[state.health],
    }),
    texture: () => ({ stroke: palette.surface, "stroke-width": 1.4 }),
    strike: () => ({ stroke: soft }),
    notch: () => ({ stroke: palette.ink, "stroke-width": 1.75 }),
    ghost: () => ({ fill: soft, "fill-opacity": 0.45 }),
    edge: () => ({ fill: soft }),
    milestone: () => ({ fill: palette.ink, stroke: palette.surface, "stroke-width": 1.25 }),
    plate: () => ({ fill: palette.surface }),
    figure: (state) =>
      state.ground === "fill"
        ? {
            ...bold,
            fill: state.health === "watch" ? palettes.dark.paper : palette.paper,
            ...(textured ? rim(colourOf(state)) : {}),
          }
        : { fill: soft },
    hatch: () => ({ stroke: soft, "stroke-opacity": 0.45, "stroke-width": 1.5 }),
    fade: () => ({ "stop-color": soft }),
  };
}
