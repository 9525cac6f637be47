import axe from "axe-core";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, or in one part of it, in words; a check that looked at next to nothing is a finding as well. */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ part, rules }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const run = await engine.run(part ?? document, { runOnly: rules });
      if (run.passes.length < 5) return ["axe found next to nothing to check"];
      return run.violations.map(
        ({ id, nodes }) =>
          `${id} at ${nodes
            .slice(0, 3)
            .map((node) => `${node.target.join(" ")}: ${node.failureSummary}`)
            .join(", ")}`,
      );
    },
    { part, rules },
  );
}
