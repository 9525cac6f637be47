import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { LetterSheet, SheetBlock, SheetColumn, SheetSignature } from "~/domain/letter-sheet";
import { faces, paper, points, type Setting } from "~/formats/letter-docx/typography";

type TableBlock = Extract<SheetBlock, { kind: "table" }>;

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** A table over the whole width of the text; its head is repeated on every page, and no row is torn apart. */
export function sheetTable({ columns, rows }: TableBlock, setting: Setting): Table {
  const widths = columns.map(({ share }) => Math.round((paper.textWidth * share) / 100));
  const cells = (texts: readonly string[], isHead: boolean) =>
    columns.map(({ align }, index) =>
      cell({ text: texts[index] ?? "", width: widths[index] ?? 0, align: isHead ? "center" : align, isHead }, setting),
    );
  const names = columns.map(({ name }) => name);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: paper.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(names, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

interface CellWords {
  readonly text: string;
  readonly width: number;
  readonly align: SheetColumn["align"];
  readonly isHead: boolean;
}

function cell({ text, width, align, isHead }: CellWords, { table, tableLine }: Setting): TableCell {
  const run = new TextRun({ text, font: isHead ? faces.heading : faces.body, size: table });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: points(3), bottom: points(3), left: points(4), right: points(4) },
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { line: tableLine, lineRule: "exact" },
        children: [run],
      }),
    ],
  });
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };

/** The parties side by side, each with who signs for it and when. */
export function signatureTable({ signatures }: Pick<LetterSheet, "signatures">, setting: Setting): Table {
  const width = Math.round(paper.textWidth / Math.max(1, signatures.length));
  const children = signatures.map((signature) => partyCell(signature, width, setting));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: paper.textWidth, type: WidthType.DXA },
    columnWidths: signatures.map(() => width),
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [new TableRow({ cantSplit: true, children })],
  });
}

function partyCell({ party, lines }: SheetSignature, width: number, { body, bodyLine }: Setting): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    margins: { right: points(12) },
    children: [party, ...lines].map(
      (text) =>
        new Paragraph({
          spacing: { line: bodyLine, lineRule: "exact", after: points(4) },
          children: [new TextRun({ text, font: faces.body, size: body })],
        }),
    ),
  });
}
