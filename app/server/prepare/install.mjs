import { fingerprint, unlessDone } from "./fingerprint.mjs";
import { Refusal } from "./refuse.mjs";
import { run, say } from "./run.mjs";

const ARGS = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

async function installPackages() {
  say("正在安装依赖… Installing packages…");
  // npm names its own script to the scripts it runs; outside of npm it is looked for on the PATH.
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, ...ARGS]) : await run("npm", ARGS);
  if (code !== 0)
    throw new Refusal(
      "依赖安装失败，请检查网络后重试。",
      "Installing packages failed; check the network and try again.",
    );
}

/** Installs the packages of package-lock.json unless these very ones are installed. */
export async function install() {
  const state = {
    stamp: "node_modules/.chengqi-stamp",
    print: fingerprint(["package-lock.json"]),
    products: ["node_modules/vite/package.json"],
  };
  await unlessDone(state, installPackages);
}
