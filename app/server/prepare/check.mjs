import { runTool, say } from "./run.mjs";

/** @type {[name: string, script: string, args: string[]][]} */
const GATES = [
  ["types", "typescript/bin/tsc", ["--noEmit", "-p", "."]],
  ["lint and format", "@biomejs/biome/bin/biome", ["check"]],
  ["layers", "dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.cjs", "app", "prisma"]],
  ["dead code", "knip/bin/knip.js", []],
  ["domain tests", "vitest/vitest.mjs", ["run", "--project", "domain*"]],
];

/** Runs every gate, so that one run shows all there is to mend; answers the exit code. */
export async function check() {
  const failed = [];
  for (const [name, script, args] of GATES) {
    const code = await runTool(script, args);
    if (code !== 0) failed.push(name);
    say(`${code === 0 ? "✓" : "✗"} ${name}`);
  }
  say(failed.length === 0 ? "check: all passed" : `check: failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}
