import type { Health } from "~/domain/health";

/** Colours and type of the theme in force, as a canvas takes them. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly surface: string;
  readonly accent: string;
  readonly health: Readonly<Record<Health, string>>;
  /** Text on a bar's fill. */
  readonly onFill: Readonly<Record<Health, string>>;
  readonly family: string;
  /** Of the two words in the hinge. */
  readonly brush: string;
  /** The ground of stale bars; made when the first one is painted. */
  readonly hatch: CanvasPattern | string;
}

const white = "#fff";
// White on ochre falls short of 4.5 : 1 in either theme.
const onOchre = "#14171a";
const brush = '"Kaiti SC", KaiTi, STKaiti, "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif';

/** Reads the tokens an element inherits: light, dark or whatever colours the system imposes. */
export function paletteOf(element: HTMLElement, context: CanvasRenderingContext2D): Palette {
  const style = getComputedStyle(element);
  const imposed = matchMedia("(forced-colors: active)").matches;
  const token = (name: string, system: string) => (imposed ? system : style.getPropertyValue(name).trim()) || system;
  const [ink, soft] = [token("--ink", "CanvasText"), token("--ink-soft", "CanvasText")];
  const [paper, surface] = [token("--paper", "Canvas"), token("--surface", "Canvas")];
  const of = (name: string) => token(name, "CanvasText");
  const fill = imposed ? "Canvas" : paper;
  let hatch: CanvasPattern | string | null = null;
  return {
    ink,
    soft,
    line: token("--line", "GrayText"),
    paper,
    surface,
    accent: token("--accent", "Highlight"),
    health: {
      "on-track": of("--on-track"),
      watch: of("--watch"),
      behind: of("--behind"),
      done: of("--done"),
      "not-started": soft,
      stale: soft,
      cancelled: soft,
    },
    onFill: {
      "on-track": fill,
      watch: imposed ? fill : onOchre,
      behind: fill,
      done: fill,
      "not-started": fill,
      stale: ink,
      cancelled: ink,
    },
    family: style.fontFamily || "sans-serif",
    brush,
    get hatch() {
      hatch ??= hatchOf(context, soft, surface || white);
      return hatch;
    },
  };
}

function hatchOf(context: CanvasRenderingContext2D, stroke: string, ground: string): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const pen = tile.getContext("2d");
  if (!pen) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, 6, 6);
  pen.globalAlpha = 0.5;
  pen.strokeStyle = stroke;
  pen.lineWidth = 1.4;
  pen.beginPath();
  for (const x of [-6, 0, 6]) {
    pen.moveTo(x - 1, 7);
    pen.lineTo(x + 7, -1);
  }
  pen.stroke();
  return context.createPattern(tile, "repeat") ?? ground;
}
