import { Buffer } from "node:buffer";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFileOf, numberingOf, sheetOf, stylesOf, workbookOf, zipped } from "#tests/formats/zipped";
import { readFile, readPasted } from "~/formats/read-document";
import type { SourceDocument } from "~/formats/source-document";

async function fileBlocks(name: string, bytes: Uint8Array): Promise<SourceDocument["blocks"]> {
  const read = await readFile(name, bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.value.blocks;
}

async function pastedBlocks(text: string): Promise<SourceDocument["blocks"]> {
  const read = await readPasted(text);
  if (!read.ok) throw new Error(read.fault);
  return read.value.blocks;
}

async function faultOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const read = await readFile(name, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  return read.ok ? "read" : read.fault;
}

const rowsOf = (blocks: SourceDocument["blocks"]) =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
const linesOf = (blocks: SourceDocument["blocks"]) => blocks.flatMap((block) => (block.kind === "line" ? [block] : []));

describe("pasted text", () => {
  it("keeps lines with their blanks, and headings by their signs", async () => {
    expect(linesOf(await pastedBlocks("# 规划\n一、人才\n　　（一）引才\n\t1. 高端\n\n"))).toEqual([
      { kind: "line", text: "规划", indent: 0, heading: 1 },
      { kind: "line", text: "一、人才", indent: 0, heading: null },
      { kind: "line", text: "（一）引才", indent: 4, heading: null },
      { kind: "line", text: "1. 高端", indent: 4, heading: null },
    ]);
  });

  it("cells between tabs are a table, with quoted cells of several lines", async () => {
    expect(rowsOf(await pastedBlocks('序号\t任务\t责任单位\n1\t"建库\n扩容"\tA局\n2\t引才\t""\n'))).toEqual([
      ["序号", "任务", "责任单位"],
      ["1", "建库\n扩容", "A局"],
      ["2", "引才", ""],
    ]);
  });

  it("cells between strokes are a table", async () => {
    expect(rowsOf(await pastedBlocks("| 任务 | 单位 |\n|---|:--:|\n| 甲 | A |"))).toEqual([
      ["任务", "单位"],
      ["甲", "A"],
    ]);
  });

  it("a broken quotation is read as it stands", async () => {
    expect(
      rowsOf(await pastedBlocks('任务\t单位\n"甲\tA\n乙\tB'))
        .flat()
        .join("|"),
    ).toContain("A");
  });

  it("too much of it is refused, and nothing at all as well", async () => {
    expect(await readPasted("任务".repeat(2_000_000))).toEqual({ ok: false, fault: "too-long" });
    expect(await readPasted("行\n".repeat(2001))).toEqual({ ok: false, fault: "too-many-rows" });
    expect(await readPasted(" \n\t\n　")).toEqual({ ok: false, fault: "empty" });
  });
});

describe("pasted markup", () => {
  it("of a spreadsheet: merged cells hold for the rows below", async () => {
    const html =
      "<html><head><style>td{}</style></head><body><table><tr><th>方面</th><th>任务</th><th colspan=2>单位</th></tr><tr><td rowspan=2>一</td><td>甲</td><td>A</td><td>B</td></tr><tr><td>乙<br>丙</td><td>C</td></tr></table></body></html>";
    expect(rowsOf(await pastedBlocks(html))).toEqual([
      ["方面", "任务", "单位", ""],
      ["一", "甲", "A", "B"],
      ["一", "乙\n丙", "C"],
    ]);
  });

  it("of a text document: headings, lists within lists, paragraphs", async () => {
    const html = "<h1>总则</h1><p>为了&nbsp;发展。</p><ol><li>甲<ul><li><p>乙</p></li></ul></li><li>丙</li></ol>";
    expect(linesOf(await pastedBlocks(html)).map(({ text, indent, heading }) => [text, indent, heading])).toEqual([
      ["总则", 0, 1],
      ["为了 发展。", 0, null],
      ["1. 甲", 0, null],
      ["- 乙", 4, null],
      ["2. 丙", 0, null],
    ]);
  });

  it("scripts say nothing, whatever is left open", async () => {
    const lines = linesOf(await pastedBlocks("<p>甲<script>alert(1)</script><p>乙<table><tr><td>丙"));
    expect(lines.map(({ text }) => text)).toEqual(["甲", "乙"]);
  });
});

describe(".csv and .tsv", () => {
  const rows = [
    ["任务", "单位"],
    ["建库", "甲局"],
  ];

  it.each([
    ["UTF-8", new TextEncoder().encode("任务,单位\n建库,甲局")],
    ["UTF-8 with its mark", new TextEncoder().encode("\ufeff任务,单位\r\n建库,甲局\r\n")],
    // 任务,单位 建库,甲局
    [
      "GB18030",
      Uint8Array.from([
        0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xbd, 0xa8, 0xbf, 0xe2, 0x2c, 0xbc, 0xd7, 0xbe,
        0xd6,
      ]),
    ],
    ["UTF-16", Buffer.from("\ufeff任务\t单位\n建库\t甲局", "utf16le")],
    ["semicolons", new TextEncoder().encode("任务;单位\n建库;甲局")],
    ["a named separator", new TextEncoder().encode("sep=;\n任务;单位\n建库;甲局")],
  ])("in %s", async (_, bytes) => {
    expect(rowsOf(await fileBlocks("a.csv", bytes)).filter((row) => row.some((cell) => cell !== ""))).toEqual(rows);
  });
});

describe(".xlsx", () => {
  it("shared texts, dates, shares, merged cells; of formulas the value they had", async () => {
    const sheet = `<sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46203</v></c><c r="C2" s="2"><v>0.3</v></c></row>
      <row r="3"><c r="B3" t="str"><f>CONCAT("a";1+1)</f><v>算出</v></c><c r="C3"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>
      <row r="4"><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4" t="b"><v>1</v></c></row>
    </sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>`;
    const bytes = await workbookOf(sheet, {
      "xl/sharedStrings.xml":
        "<sst><si><t>任务</t></si><si><r><t>时</t></r><r><t>限</t></r><rPh><t>shixian</t></rPh></si><si><t>建库</t></si></sst>",
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    });
    expect(rowsOf(await fileBlocks("a.xlsx", bytes))).toEqual([
      ["任务", "时限"],
      ["建库", "2026-06-30", "30%"],
      ["建库", "算出", "0.3"],
      ["建库", "", "TRUE"],
    ]);
  });

  it("a cell that says a quoted formula is read without its quote", async () => {
    expect(rowsOf(await fileBlocks("a.xlsx", await workbookOf(sheetOf([["'=1+1", "x"]]))))).toEqual([["=1+1", "x"]]);
  });

  it("more rows than can be taken in are refused before they are all read", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`任务${index}`]);
    expect(await faultOf("a.xlsx", await workbookOf(sheetOf(rows)))).toBe("too-many-rows");
  });
});

describe(".docx", () => {
  const p = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it("headings by their styles, also through the styles these are based on", async () => {
    const styles = stylesOf(
      '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="mine"><w:name w:val="Mine"/><w:basedOn w:val="two"/></w:style><w:style w:styleId="two"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    );
    const body = p("总则", '<w:pStyle w:val="1"/>') + p("细则", '<w:pStyle w:val="mine"/>') + p("正文");
    const lines = linesOf(await fileBlocks("a.docx", await documentFileOf(body, { "word/styles.xml": styles })));
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ["总则", 1],
      ["细则", 2],
      ["正文", null],
    ]);
  });

  it("numbers of lists stand before their text as they are printed", async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = numberingOf(
      `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`,
    );
    const item = (text: string, at: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="3"/></w:numPr>`);
    const body =
      item("人才", 0) + item("引才", 1) + item("育才", 1) + item("平台", 0) + item("建设", 1) + item("选址", 2);
    const lines = linesOf(await fileBlocks("a.docx", await documentFileOf(body, { "word/numbering.xml": numbering })));
    expect(lines.map(({ text }) => text)).toEqual([
      "一、 人才",
      "（一） 引才",
      "（二） 育才",
      "二、 平台",
      "（一） 建设",
      "1. 选址",
    ]);
  });

  it("tables with merged cells; what was struck out is gone", async () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("方面")}${cell("任务")}${cell("单位")}</w:tr><w:tr>${cell("一", '<w:vMerge w:val="restart"/>')}${cell("甲")}${cell("A")}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("乙", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>`;
    const blocks = await fileBlocks("a.docx", await documentFileOf(body));
    expect(rowsOf(blocks)).toEqual([
      ["方面", "任务", "单位"],
      ["一", "甲", "A"],
      ["一", "乙", ""],
    ]);
    expect(linesOf(blocks).map(({ text }) => text)).toEqual(["新"]);
  });
});

describe("what is refused", () => {
  it("files of other kinds, or that aren't what their name says", async () => {
    expect(await faultOf("a.pdf", "%PDF-1.7")).toBe("kind");
    expect(await faultOf("a.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe("kind");
    expect(await faultOf("a.xlsx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe("protected");
    expect(await faultOf("a.xlsx", "任务,单位")).toBe("mismatch");
    expect(await faultOf("a.csv", await workbookOf(sheetOf([["a"]])))).toBe("mismatch");
    expect(await faultOf("a.docx", await workbookOf(sheetOf([["a"]])))).toBe("mismatch");
    expect(await faultOf("a.xlsx", await documentFileOf("<w:p/>"))).toBe("mismatch");
    expect(await faultOf("noending", "任务")).toBe("kind");
  });

  it("empty files, and files larger than may be handed in", async () => {
    expect(await faultOf("a.csv", "")).toBe("empty");
    expect(await faultOf("a.csv", "\n\n,,\n")).toBe("empty");
    expect(await faultOf("a.xlsx", await workbookOf("<sheetData/>"))).toBe("empty");
    expect(await faultOf("a.csv", new Uint8Array(5 * 1024 * 1024 + 1))).toBe("too-large");
  });

  it("XML that declares entities, or isn't well-formed", async () => {
    const sheet = sheetOf([["a"]]);
    const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><sst><si><t>&lol2;</t></si></sst>';
    const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>';
    expect(await faultOf("a.xlsx", await workbookOf(sheet, { "xl/sharedStrings.xml": laughs }))).toBe("unsafe");
    expect(await faultOf("a.xlsx", await workbookOf(sheet, { "xl/sharedStrings.xml": outside }))).toBe("unsafe");
    expect(
      await faultOf("a.xlsx", await workbookOf(sheet, { "xl/sharedStrings.xml": "<sst><si><t>&lol;</t></si></sst>" })),
    ).toBe("unreadable");
    expect(await faultOf("a.docx", await documentFileOf("<w:p><w:r>"))).toBe("unreadable");
  });

  it("zip files that unpack to more than they may, by what they say and by what they hold", async () => {
    const nulls = Buffer.alloc(30 * 1024 * 1024);
    expect(await faultOf("a.xlsx", await zipped({ "xl/workbook.xml": nulls }))).toBe("unsafe");
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`x${index}`, "a"]));
    expect(await faultOf("a.docx", await zipped(many))).toBe("unsafe");
    expect(await faultOf("a.xlsx", lyingZip("xl/workbook.xml", nulls))).toMatch(/^(?:unsafe|unreadable)$/);
    expect(await faultOf("a.xlsx", await zipped({ "xl/workbook.xml": "<a/>", ok: "" }))).toBe("empty");
  });

  it("names of entries are never paths", async () => {
    const bytes = await zipped({ "xx/xx/passwd": "x", "word/document.xml": "<w:document/>" });
    const climbing = Buffer.from(bytes.toString("latin1").replaceAll("xx/xx/passwd", "../../passwd"), "latin1");
    expect(await faultOf("a.docx", climbing)).toBe("unreadable");
  });

  it("whatever bytes come, a reader answers", async () => {
    const whole = await workbookOf(
      sheetOf([
        ["任务", "单位"],
        ["甲", "乙"],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(whole.length - 1),
        fc.constantFrom("a.xlsx", "a.docx", "a.csv"),
        async (bytes, at, name) => {
          const broken = Buffer.from(whole);
          broken.set(bytes.subarray(0, whole.length - at), at);
          await readFile(name, broken);
          await readFile(name, bytes);
        },
      ),
      { numRuns: 200 },
    );
  });
});

// A zip file whose one entry says it is a thousand bytes long, and isn't.
function lyingZip(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(1000, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(1000, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}
