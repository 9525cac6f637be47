import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./fingerprint.mjs";

/**
 * Runs a program and answers its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} options a quiet program is only heard when it fails
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    /** @type {Buffer[]} */
    const heard = [];
    child.stdout?.on("data", (chunk) => heard.push(chunk));
    child.stderr?.on("data", (chunk) => heard.push(chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(heard));
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/**
 * Runs an installed tool by its script, so that no shell and no global tool is needed.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [join(ROOT, "node_modules", script), ...args], options);
}

/** Tells what is happening, on the error stream: standard output belongs to the command's own answer. */
export function say(/** @type {string} */ sentence) {
  process.stderr.write(`${sentence}\n`);
}
