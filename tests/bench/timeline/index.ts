import { interactionLinesOf, measureInteractions } from "./interactions";
import type { Line } from "./line";
import { linesOf } from "./lines";
import { readOptions } from "./options";
import { pageLinesOf } from "./page-lines";
import { measureRealPages } from "./real-page";
import { measureSideBySide } from "./side-by-side";
import { tableOf } from "./table";

/** `npm run bench:timeline`: prints figures with "met" or "missed"; a missed target is no failure of the run. */
async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.parts.includes("side-by-side")) print(linesOf(await measureSideBySide(options)), options.json);
  if (options.parts.includes("interactions")) {
    print(interactionLinesOf(await measureInteractions(options)), options.json);
  }
  if (options.parts.includes("real-page")) print(pageLinesOf(await measureRealPages(options)), options.json);
}

function print(lines: readonly Line[], json: boolean): void {
  process.stdout.write(json ? lines.map((line) => `${JSON.stringify(line)}\n`).join("") : tableOf(lines));
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
