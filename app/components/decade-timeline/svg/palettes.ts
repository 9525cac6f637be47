/** Colours of the theme that a drawing uses, by the names of the style sheet, as `#rrggbb`. */
export type Palette = Readonly<
  Record<
    "paper" | "surface" | "ink" | "ink-soft" | "line" | "accent" | "on-track" | "watch" | "behind" | "done",
    string
  >
>;

// The style sheet's tokens once more, for pictures that leave the page; a test holds both together.
export const palettes = {
  light: {
    paper: "#fbfaf7",
    surface: "#ffffff",
    ink: "#1f2933",
    "ink-soft": "#5b6773",
    line: "#e3e1da",
    accent: "#b5301f",
    "on-track": "#2b7a64",
    watch: "#b7791f",
    behind: "#a83a5b",
    done: "#3a5a98",
  },
  dark: {
    paper: "#14171a",
    surface: "#1c2126",
    ink: "#e6e9ec",
    "ink-soft": "#9aa5b1",
    line: "#2c333a",
    accent: "#e2664f",
    "on-track": "#5bb79c",
    watch: "#e0a84b",
    behind: "#e07a9a",
    done: "#8faee8",
  },
} satisfies Record<string, Palette>;

/** For white paper: no tint under the text, and rules that a printer still shows. */
export const sheetPalette: Palette = { ...palettes.light, paper: "#ffffff", line: "#d5d3cc" };
