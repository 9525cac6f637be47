import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, "../../..");

/**
 * @param {string} path
 * @param {(path: string) => boolean} ignored
 * @returns {string[]}
 */
function filesUnder(path, ignored) {
  if (ignored(path) || !existsSync(join(ROOT, path))) return [];
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesUnder(`${path}/${name}`, ignored));
}

/**
 * A hash over the names and contents of files and folders, relative to the project.
 * @param {string[]} paths
 * @param {(path: string) => boolean} ignored
 */
export function fingerprint(paths, ignored = () => false) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesUnder(path, ignored)).sort()) {
    const content = readFileSync(join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * Does a piece of work unless its stamp says that it was done for this very fingerprint.
 * @param {{ stamp: string, print: string, products: string[] }} state `products` are the files that must exist
 * @param {() => Promise<void>} work
 */
export async function unlessDone({ stamp, print, products }, work) {
  const file = join(ROOT, stamp);
  const done = existsSync(file) && readFileSync(file, "utf8") === print;
  if (done && products.every((product) => existsSync(join(ROOT, product)))) return;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, print);
}
