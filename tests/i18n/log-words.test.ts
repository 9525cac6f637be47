import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { adminLogTexts } from "~/i18n/admin-log-texts";
import { locales } from "~/i18n/locale";

const domain = join(import.meta.dirname, "../../app/domain");

/** What commands are called, as their schemas have it. */
function commandNames(): string[] {
  const texts = readdirSync(domain).map((file) => readFileSync(join(domain, file), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/intent: z\.literal\("([^"]+)"\)/g)].map(([, name]) => name ?? ""));
}

it("there are commands to have words for", () => {
  expect(commandNames()).toContain("set-fields");
});

it.each(locales)("the log has words for every command in %s", (locale) => {
  const words = adminLogTexts(locale).commands;
  expect(commandNames().filter((name) => !(name in words))).toEqual([]);
});
