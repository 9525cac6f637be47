import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palettes } from "~/components/decade-timeline/svg/palettes";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");
const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((match) => match[1] ?? "");

it.each([
  ["light", blocks[0]],
  ["dark", blocks[1]],
] as const)("pictures that leave the page wear the %s colours of the style sheet", (theme, block = "") => {
  for (const [name, colour] of Object.entries(palettes[theme])) expect(block).toContain(`--${name}: ${colour};`);
});
