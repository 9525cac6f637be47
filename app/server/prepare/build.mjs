import { rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, ROOT, unlessDone } from "./fingerprint.mjs";
import { precompress } from "./precompress.mjs";
import { Refusal } from "./refuse.mjs";
import { runTool, say } from "./run.mjs";

const CONFIGURATION = [
  "package-lock.json",
  "tsconfig.json",
  "remix.config.js",
  "vite.config.ts",
  "vite.server.config.ts",
];
const PROGRAMS = [...CONFIGURATION, "app", "prisma", "tests/bench"];
const PAGES = [...CONFIGURATION, "app", "public"];

function ignored(/** @type {string} */ path) {
  const made = ["prisma/generated", "app/db/generated", "tests/bench/timeline/node_modules"];
  return made.some((folder) => path.startsWith(folder)) || /\.test\.tsx?$/.test(path);
}

/** @param {number} code */
function insist(code) {
  if (code !== 0) throw new Refusal("构建失败，见上文。", "The build failed; see above.");
}

/** Builds what runs outside the pages: the server, the command line, the benches. */
export async function buildPrograms() {
  const state = {
    stamp: ".chengqi/programs",
    print: fingerprint([...PROGRAMS], ignored),
    products: ["build/programs/serve.js", "build/programs/chengqi.js"],
  };
  await unlessDone(state, async () => {
    const args = ["build", "--config", "vite.server.config.ts", "--logLevel", "warn"];
    insist(await runTool("vite/bin/vite.js", args, { quiet: true }));
  });
}

/** Builds the pages. */
async function buildPages() {
  const state = {
    stamp: ".chengqi/pages",
    print: fingerprint(PAGES, ignored),
    products: ["build/server/index.js", "build/client"],
  };
  await unlessDone(state, async () => {
    say("正在构建… Building…");
    rmSync(join(ROOT, "build/client"), { recursive: true, force: true });
    const args = ["vite:build", "--logLevel", "warn"];
    insist(await runTool("@remix-run/dev/dist/cli.js", args, { quiet: true, env: { NODE_ENV: "production" } }));
    await precompress(join(ROOT, "build/client/assets"));
  });
}

/** Builds everything whose sources changed. */
export async function build() {
  // In this order: building the pages clears the whole build folder.
  await buildPages();
  await buildPrograms();
}
