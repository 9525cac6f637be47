import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Palette = Readonly<Record<string, string>>;

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");
const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((match) => paletteOf(match[1] ?? ""));
const [light = {}, darkByDevice = {}, darkByChoice = {}] = blocks;

function paletteOf(block: string): Palette {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
}

/** Contrast ratio of WCAG 2.2 between two `#rrggbb` colours, 1–21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const pairs = (texts: readonly string[], grounds: readonly string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground]));
const readable = [
  ...pairs(["ink", "ink-soft"], ["paper", "surface", "sunken", "accent-wash"]),
  ...pairs(["accent"], ["paper", "surface", "accent-wash"]),
  ["on-accent", "accent"],
  ["paper", "ink"],
];
const seen = pairs(["on-track", "watch", "behind", "done", "idle", "line-strong"], ["paper", "surface"]);

describe.each([
  ["light", light],
  ["dark", darkByChoice],
])("the %s palette", (_name, palette: Palette) => {
  it.each(readable)("%s can be read on %s", (text, ground) => {
    expect(contrast(palette[text ?? ""] ?? "", palette[ground ?? ""] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(seen)("%s can be told from %s", (mark, ground) => {
    expect(contrast(palette[mark ?? ""] ?? "", palette[ground ?? ""] ?? "")).toBeGreaterThanOrEqual(3);
  });
});

describe("the dark palette", () => {
  it("is the same by choice and by device", () => {
    expect(darkByDevice).toEqual(darkByChoice);
    expect(Object.keys(darkByChoice)).toEqual(Object.keys(light));
  });
});
