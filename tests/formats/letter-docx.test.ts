import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { aToldSheet, titlesIn } from "#tests/formats/a-told-letter";
import { unescapedXml, wellFormedTags } from "#tests/formats/ooxml";
import { letterDocx } from "~/formats/letter-docx/letter-docx";
import { type Locale, locales } from "~/i18n/locale";

async function partsOf(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(await letterDocx(aToldSheet(locale), "标题"));
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const texts = await Promise.all(
    names.map(async (name) => [name, (await zip.file(name)?.async("text")) ?? ""] as const),
  );
  return new Map(texts);
}

/** What a part of the file says, as one text. */
function wordsOf(xml: string): string {
  return unescapedXml([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("\n"));
}

describe.each(locales)("a letter for word processors in %s", (locale) => {
  it("is a package of well-formed parts", async () => {
    const parts = await partsOf(locale);
    for (const name of ["word/document.xml", "word/styles.xml", "[Content_Types].xml", "word/footer1.xml"]) {
      expect([...parts.keys()]).toContain(name);
    }
    for (const [name, xml] of parts) expect(wellFormedTags(xml).length, name).toBeGreaterThan(0);
  });

  it("says every title, and all that its sheet says, in the same order", async () => {
    const said = wordsOf((await partsOf(locale)).get("word/document.xml") ?? "");
    for (const title of titlesIn(locale)) expect(said).toContain(title);
    const sheet = aToldSheet(locale);
    const texts = [
      ...sheet.title,
      ...sheet.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : [block.text])),
      ...sheet.signatures.flatMap(({ party, lines }) => [party, ...lines]),
      ...sheet.colophon,
    ];
    let from = 0;
    for (const text of texts.filter((each) => each !== "")) {
      from = said.indexOf(text, from);
      expect(from, text).toBeGreaterThanOrEqual(0);
    }
  });

  it("names the faces of official documents, and the paper", async () => {
    const xml = (await partsOf(locale)).get("word/document.xml") ?? "";
    for (const face of ["方正小标宋简体", "黑体", "仿宋"]) expect(xml).toContain(`w:eastAsia="${face}"`);
    expect(xml).toContain('w:w="11906" w:h="16838"');
    expect(wellFormedTags(xml).filter(({ name }) => name === "w:tblHeader").length).toBeGreaterThanOrEqual(6);
  });

  it("counts its pages", async () => {
    const footer = (await partsOf(locale)).get("word/footer1.xml") ?? "";
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
});

describe("the words of a letter", () => {
  it("number what there is, and suspended work says so", () => {
    const { blocks } = aToldSheet("zh-CN");
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "一、年度工作要点",
      "二、责任目标",
      "三、年度任务",
      "（一）本年度完成的任务",
      "（二）跨年度推进的任务",
      "四、数量指标",
      "五、时间节点",
      "六、考核",
    ]);
    const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows).toContainEqual(["1", "任务丙（暂缓）", "目标甲", "2027年12月31日", "50%", "配合"]);
    expect(rows).toContainEqual(["1", "培训", "600人次", "600人次", "1,200人次", "牵头"]);
  });

  it.each(locales)("divide the width of every table: %s", (locale) => {
    for (const block of aToldSheet(locale).blocks) {
      if (block.kind !== "table") continue;
      expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      expect(Math.min(...block.columns.map(({ share }) => share))).toBeGreaterThanOrEqual(8);
    }
  });
});
