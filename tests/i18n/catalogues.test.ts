import { describe, expect, it } from "vitest";
import { adminLogTexts } from "~/i18n/admin-log-texts";
import { administeringTexts } from "~/i18n/administering-texts";
import { en as english } from "~/i18n/en/catalogue";
import { importingTexts } from "~/i18n/import-texts";
import { zhCN as chinese } from "~/i18n/zh-CN/catalogue";

// What comes with single pages alone is held to the same.
const en = {
  ...english,
  adminLog: adminLogTexts("en"),
  importing: importingTexts("en"),
  administering: administeringTexts("en"),
};
const zhCN = {
  ...chinese,
  adminLog: adminLogTexts("zh-CN"),
  importing: importingTexts("zh-CN"),
  administering: administeringTexts("zh-CN"),
};

type Sentence = { readonly path: string; readonly entry: unknown };

function sentences(area: object, path = ""): Sentence[] {
  return Object.entries(area).flatMap(([name, entry]) =>
    typeof entry === "object" && entry !== null ? sentences(entry, `${path}${name}.`) : [{ path: path + name, entry }],
  );
}

// What a catalogue says in the other language on purpose: the name of that language, and the two characters of the seal.
const foreign = ["common.preferences.switchLanguage", "timeline.hingeWords.before", "timeline.hingeWords.after"];
const written = (area: object) =>
  sentences(area).filter(({ path, entry }) => typeof entry === "string" && !foreign.includes(path));

describe("the catalogues", () => {
  it("name the same entries in both languages", () => {
    expect(sentences(en).map(({ path }) => path)).toEqual(sentences(zhCN).map(({ path }) => path));
  });

  it("leave no entry empty", () => {
    const empty = [...sentences(zhCN), ...sentences(en)].filter(
      ({ entry }) => typeof entry === "string" && entry.trim() === "" && entry === "",
    );
    expect(empty).toEqual([]);
  });

  it("speak English without Chinese characters", () => {
    expect(written(en).filter(({ entry }) => /\p{Script=Han}/u.test(String(entry)))).toEqual([]);
  });

  it("speak Chinese in sentences with full-width punctuation", () => {
    expect(
      written(zhCN).filter(({ entry }) => /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u.test(String(entry))),
    ).toEqual([]);
  });

  it("never write the same English words with a trailing blank", () => {
    const untrimmed = written(en).filter(
      ({ path, entry }) => String(entry) !== String(entry).trim() && !/separator|colon/.test(path),
    );
    expect(untrimmed).toEqual([]);
  });
});
