import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { run, say } from "./run.mjs";

const PACKAGES = ["chromium", "fonts-noto-cjk"];

/** Sees to a browser for the tests: installs Debian's where this is root on Debian, otherwise says what to install. */
export async function ensureChromium() {
  if (findChromium()) return;
  if (process.env.CHROME_PATH) return say(`CHROME_PATH 指向的文件不存在。 There is no file at CHROME_PATH.`);
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    return say(
      "浏览器测试需要 Chromium，请安装或设置 CHROME_PATH。 Browser tests need Chromium: install it or set CHROME_PATH.",
    );
  }
  say("正在安装 Chromium… Installing Chromium…");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env, quiet: true });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES], { env, quiet: true });
}
