import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryOutline, kindNames, phases, rowsOf, units, words } from "#tests/formats/arbitrary-outline";
import { aContext } from "#tests/formats/understood-rows";
import { csvOf } from "~/formats/csv/write-csv";
import { outlineCells, outlineColumns } from "~/formats/outline-table";
import { noParticulars } from "~/formats/particulars/particulars";
import type { PlanDocument } from "~/formats/plan-document";
import { readFile } from "~/formats/read-document";
import { noMends } from "~/formats/understanding/mends";
import { documentOf, review } from "~/formats/understanding/review";
import { understand } from "~/formats/understanding/understand";
import { xlsxOf } from "~/formats/xlsx/write-xlsx";

async function* batches(document: PlanDocument) {
  const rows = rowsOf(document).map((row) => outlineCells(row, words));
  for (let from = 0; from < rows.length; from += 3) yield rows.slice(from, from + 3);
}

async function csvBytes(document: PlanDocument): Promise<Uint8Array> {
  let text = "";
  for await (const piece of csvOf(outlineColumns(words), batches(document))) text += piece;
  return new TextEncoder().encode(text);
}

async function xlsxBytes(document: PlanDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of xlsxOf("大纲", outlineColumns(words), batches(document))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readBack(name: string, bytes: Uint8Array): Promise<PlanDocument> {
  const read = await readFile(name, bytes);
  if (!read.ok) throw new Error(read.fault);
  const context = aContext({ known: units, kindNames });
  const place = { kind: "top", depth: 0 } as const;
  const rows = review(understand(read.value, context), noMends, {
    ...context,
    place,
    firstLevel: "goal",
    ...{ startsOn: context.plan.startsOn, phases, directions: [], phase: null },
  });
  expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  return documentOf(rows);
}

describe("an outline that is written and understood again is the same outline", () => {
  it("as .xlsx", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOutline, async (document) => {
        expect(await readBack("outline.xlsx", await xlsxBytes(document))).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });

  it("as .csv", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOutline, async (document) => {
        expect(await readBack("outline.csv", await csvBytes(document))).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });
});

describe("no cell of a written file starts a formula", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "＝1"])(
    "%s is quoted in both and read back as it was",
    async (title) => {
      const entry = {
        under: null,
        statement: "",
        lead: null,
        cooperating: [],
        startsOn: null,
        endsOn: null,
        weight: null,
        particulars: { ...noParticulars, otherIn: "en" as const },
      };
      const document: PlanDocument = { entries: [{ ...entry, kind: "direction", title }] };
      const csv = new TextDecoder().decode(await csvBytes(document));
      expect(csv).toContain(`'${title}`);
      expect(csv.split(/[\r\n,"]/).some((cell) => /^[=+\-@＝]/.test(cell))).toBe(false);
      expect(await readBack("outline.csv", await csvBytes(document))).toEqual(document);
      expect(await readBack("outline.xlsx", await xlsxBytes(document))).toEqual(document);
    },
  );
});
