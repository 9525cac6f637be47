import { openStreet } from "#tests/bench/houses";
import { type Line, linesOf } from "#tests/bench/lines";
import { measure } from "#tests/bench/measure";
import { readOptions } from "#tests/bench/options";
import { tableOf } from "#tests/bench/table";
import { measureTreegrid } from "#tests/bench/treegrid";

/** `npm run bench`: prints figures with "met" or "missed"; a missed target is no failure of the run. */
async function bench(): Promise<void> {
  const { json, sizes, databases, rounds, only } = readOptions(process.argv.slice(2));
  for (const dialect of databases) {
    const street = await openStreet(dialect, sizes);
    if (!street) {
      process.stderr.write("PostgreSQL was not found (initdb, postgres): its figures are left out.\n");
      continue;
    }
    try {
      const answers = only === "treegrid" ? [] : linesOf(dialect, await measure(street.houses, rounds));
      print([...answers, ...(await measureTreegrid(dialect, street.houses, rounds))], json);
    } finally {
      await street.close();
    }
  }
}

function print(lines: readonly Line[], json: boolean): void {
  const text = json ? lines.map((line) => `${JSON.stringify(line)}\n`).join("") : tableOf(lines);
  process.stdout.write(text);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
