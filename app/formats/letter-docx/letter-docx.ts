import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { LetterSheet, SheetBlock } from "~/domain/letter-sheet";
import { sheetTable, signatureTable } from "~/formats/letter-docx/sheet-table";
import { faces, numberSize, paper, points, type Setting, settings } from "~/formats/letter-docx/typography";

/** A letter as a file for word processors (OOXML), set as official documents are. `title` stands in the file's properties. */
export async function letterDocx(sheet: LetterSheet, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, margins } = paper;
  const setting = settings[sheet.lang];
  const document = new Document({
    title,
    creator: "",
    styles: stylesOf(sheet.lang, setting),
    sections: [
      {
        properties: { page: { size: { width, height }, margin: margins } },
        footers: { default: pageNumbers() },
        children: [
          ...sheet.title.map((line) => titleLine(line, setting)),
          ...(sheet.mark ? [markLine(sheet.mark, setting)] : []),
          ...sheet.blocks.flatMap((block) => blockOf(block, sheet.lang, setting)),
          new Paragraph({ spacing: { before: points(16) }, keepNext: true, children: [] }),
          signatureTable(sheet, setting),
          ...sheet.colophon.map((line) => smallLine(line, setting)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function stylesOf(lang: LetterSheet["lang"], { title, body, bodyLine }: Setting) {
  return {
    default: {
      document: {
        run: { font: faces.body, size: body, language: { value: lang, eastAsia: "zh-CN" } },
        paragraph: { spacing: { line: bodyLine, lineRule: "exact" } },
      },
      heading1: { run: { font: faces.heading, size: body, color: "000000" } },
      heading2: { run: { font: faces.subheading, size: body, color: "000000" } },
      title: { run: { font: faces.title, size: title, color: "000000" } },
    },
  } as const;
}

// A page's number and how many there are.
function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, font: faces.number, size: numberSize });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function titleLine(text: string, { title }: Setting): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { line: points(35), lineRule: "exact" },
    keepNext: true,
    children: [new TextRun({ text, font: faces.title, size: title })],
  });
}

function markLine(text: string, { body, bodyLine }: Setting): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: bodyLine, lineRule: "exact", before: points(6), after: points(6) },
    children: [new TextRun({ text, font: faces.subheading, size: body })],
  });
}

function blockOf(block: SheetBlock, lang: LetterSheet["lang"], setting: Setting): (Paragraph | Table)[] {
  if (block.kind === "table") {
    return [
      sheetTable(block, setting),
      new Paragraph({ spacing: { line: points(8), lineRule: "exact" }, children: [] }),
    ];
  }
  const { bodyLine, indent, body } = setting;
  const spacing = { line: bodyLine, lineRule: "exact" } as const;
  if (block.kind === "paragraph") {
    const alignment = lang === "zh-CN" ? AlignmentType.JUSTIFIED : AlignmentType.LEFT;
    return [new Paragraph({ alignment, spacing, indent: { firstLine: indent }, children: [new TextRun(block.text)] })];
  }
  const first = block.level === 1;
  return [
    new Paragraph({
      heading: first ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      spacing: { ...spacing, before: points(first ? 8 : 2), after: points(2) },
      indent: { firstLine: indent },
      keepNext: true,
      children: [new TextRun({ text: block.text, font: first ? faces.heading : faces.subheading, size: body })],
    }),
  ];
}

function smallLine(text: string, { small }: Setting): Paragraph {
  return new Paragraph({
    spacing: { line: points(16), lineRule: "exact", before: points(16) },
    children: [new TextRun({ text, size: small })],
  });
}
