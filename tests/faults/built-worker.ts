import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import { type Program, startNode } from "#tests/setup/program";

const ROOT = join(import.meta.dirname, "../..");

/** A module of the fault tests as a plain program, so that a start takes as long as a real one's. */
export interface BuiltProgram {
  start(...args: readonly string[]): Program;
  /** The arguments Node needs to run it. */
  readonly entry: string;
  remove(): void;
}

/** Builds a module whose `main` takes the program's arguments. */
export async function buildProgram(module: string): Promise<BuiltProgram> {
  const outDir = join(ROOT, `.chengqi/faults-${process.pid}`);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    plugins: [tsconfigPaths()],
    publicDir: false,
    build: {
      ssr: true,
      target: "es2022",
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: { module }, output: { entryFileNames: "[name].js" } },
    },
  });
  const entry = join(outDir, "run.js");
  writeFileSync(entry, `import { main } from "./module.js";\nawait main(process.argv.slice(2));\n`);
  return {
    entry,
    start: (...args) => startNode([entry, ...args]),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
