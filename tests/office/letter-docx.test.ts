import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aToldSheet, titlesIn } from "#tests/formats/a-told-letter";
import { findOffice } from "#tests/setup/find-office";
import { letterDocx } from "~/formats/letter-docx/letter-docx";
import { locales } from "~/i18n/locale";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chengqi-office-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(locales)("LibreOffice opens a letter and reads what it says: %s", async (locale) => {
  const office = findOffice();
  if (!office) throw new Error("LibreOffice has gone");
  const file = join(folder, `letter-${locale}.docx`);
  writeFileSync(file, await letterDocx(aToldSheet(locale), "letter"));
  // A profile of its own: another run beside this one would keep the first one's.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(office.soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
  });
  const said = execFileSync(office.pdftotext, [file.replace(/docx$/, "pdf"), "-"], { encoding: "utf8" });
  const bare = said.replace(/\s/g, "");
  for (const title of titlesIn(locale)) expect(bare).toContain(title.replace(/\s/g, ""));
  expect(bare).toMatch(/1\/\d/);
});
