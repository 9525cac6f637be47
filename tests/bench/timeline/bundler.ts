import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The bench's folder in the project, whose packages are its own. */
export const HERE = join(process.cwd(), "tests/bench/timeline");

interface Output {
  readonly path: string;
  readonly text: string;
}

interface Esbuild {
  build(options: Readonly<Record<string, unknown>>): Promise<{ readonly outputFiles: readonly Output[] }>;
}

/** A script and a style sheet for the browser, minified. */
export interface Bundle {
  readonly js: string;
  readonly css: string;
}

const settings = {
  bundle: true,
  minify: true,
  write: false,
  outdir: "/bundle",
  format: "iife",
  target: "es2022",
  jsx: "automatic",
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty", ".svg": "dataurl", ".png": "dataurl" },
};

/** Bundles this source as if it stood in the bench's folder; `external` stays outside. */
export async function bundle(source: string, external: readonly string[] = []): Promise<Bundle> {
  // Its own package, which is only there once the bench has been prepared.
  const esbuild: Esbuild = createRequire(join(HERE, "package.json"))("esbuild");
  const stdin = { contents: source, resolveDir: HERE, sourcefile: "bench.ts", loader: "ts" };
  // What stays outside is imported by name, which only a module can.
  const format = external.length > 0 ? "esm" : settings.format;
  const { outputFiles } = await esbuild.build({
    ...settings,
    format,
    external,
    stdin,
    tsconfig: join(process.cwd(), "tsconfig.json"),
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { js: ending(".js"), css: ending(".css") };
}

/** Kilobytes (1,000 bytes) of a text once compressed. */
export function gzipKb(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}
