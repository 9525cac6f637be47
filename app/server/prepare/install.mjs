import { join } from "node:path";
import { fingerprint, ROOT, unlessDone } from "./fingerprint.mjs";
import { Refusal } from "./refuse.mjs";
import { run, say } from "./run.mjs";

const ARGS = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

/** @param {string} folder relative to the project */
async function installPackages(folder) {
  say("正在安装依赖… Installing packages…");
  const args = [...ARGS, "--prefix", join(ROOT, folder)];
  // npm names its own script to the scripts it runs; outside of npm it is looked for on the PATH.
  const npm = process.env.npm_execpath;
  const quiet = { quiet: true };
  const code = npm ? await run(process.execPath, [npm, ...args], quiet) : await run("npm", args, quiet);
  if (code !== 0)
    throw new Refusal(
      "依赖安装失败，请检查网络后重试。",
      "Installing packages failed; check the network and try again.",
    );
}

/**
 * Installs the packages of a folder's package-lock.json unless these very ones are installed.
 * @param {string} [folder] relative to the project; the project itself where it isn't given
 * @param {string} [product] a package among them, which must be there
 */
export async function install(folder = ".", product = "vite") {
  const state = {
    stamp: join(folder, "node_modules/.chengqi-stamp"),
    print: fingerprint([join(folder, "package-lock.json")]),
    products: [join(folder, "node_modules", product, "package.json")],
  };
  await unlessDone(state, () => installPackages(folder));
}
