import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, buildPrograms } from "./build.mjs";
import { check } from "./check.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ROOT } from "./fingerprint.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { endWith, Refusal } from "./refuse.mjs";
import { runTool } from "./run.mjs";

/**
 * Goes on as a built program in this very process: a start that needs nothing costs one Node.
 * @param {string} name
 * @param {string[]} args
 */
async function goOnAs(name, args) {
  const file = join(ROOT, "build/programs", `${name}.js`);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

/** @param {string[]} args */
async function test(args) {
  await build();
  await ensureChromium();
  process.exitCode = await runTool("vitest/vitest.mjs", ["run", ...args]);
}

/** @type {Record<string, (args: string[]) => Promise<void>>} */
const VERBS = {
  async start(args) {
    process.env.NODE_ENV ??= "production";
    await build();
    await goOnAs("serve", args);
  },
  async dev(args) {
    process.env.NODE_ENV = "development";
    await buildPrograms();
    await goOnAs("serve", args);
  },
  build: () => build(),
  async check() {
    process.exitCode = await check();
  },
  test,
  async bench(args) {
    process.env.NODE_ENV = "production";
    await build();
    await goOnAs("bench", args);
  },
  async "bench:timeline"(args) {
    process.env.NODE_ENV = "production";
    await build();
    await install("tests/bench/timeline", "esbuild");
    await ensureChromium();
    await goOnAs("bench-timeline", args);
  },
  async faults(args) {
    process.env.CHENGQI_KILLS ??= "100";
    await test(["--project", "faults", ...args]);
  },
  async chengqi(args) {
    process.env.NODE_ENV ??= "production";
    await buildPrograms();
    await goOnAs("chengqi", args);
  },
};

/**
 * Prepares what a verb needs, then carries it out.
 * @param {string} name
 * @param {string[]} args
 */
export async function carryOut(name, args) {
  try {
    const verb = VERBS[name];
    if (!verb) throw new Refusal(`没有“${name}”这个命令。`, `There is no command "${name}".`);
    process.chdir(ROOT);
    await install();
    await generate();
    await verb(args);
  } catch (error) {
    endWith(error);
  }
}
