import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { en } from "~/i18n/en/catalogue";
import { zhCN } from "~/i18n/zh-CN/catalogue";

const domain = "app/domain";
const commands = readdirSync(domain)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...readFileSync(`${domain}/${file}`, "utf8").matchAll(/intent: z\.literal\("([a-z-]+)"/g)])
  .map(([, name = ""]) => name);

it.each([
  ["zh-CN", zhCN.adminLog.commands],
  ["en", en.adminLog.commands],
] as const)("every command has a name in the log, in %s", (_, names) => {
  expect(commands.length).toBeGreaterThan(70);
  expect(commands.filter((name) => !Object.hasOwn(names, name))).toEqual([]);
});
