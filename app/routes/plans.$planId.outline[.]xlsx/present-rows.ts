import { type Cell, type OutlineTableRow, type OutlineTableWords, outlineCells } from "~/formats/outline-table";
import { writtenCells } from "~/formats/particulars/written-cells";
import type { Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/pick-text";
import type { Texts } from "~/i18n/texts";
import type { ExportedOutline, ExportedRow } from "~/services/export-outline.server";
import { particularsOf } from "./present-particulars";

interface Wording {
  readonly locale: Locale;
  readonly texts: Texts;
}

/** What the table of an outline calls its columns and levels, in a reader's language. */
export function tableWords({ levelNames }: ExportedOutline, { locale, texts }: Wording): OutlineTableWords {
  const level = (kind: keyof typeof levelNames) => pickText(locale, levelNames[kind].zh, levelNames[kind].en);
  return {
    heads: texts.takeIn.sheet.heads,
    kinds: {
      direction: texts.takeIn.kinds.direction,
      goal: level("goal"),
      measure: level("measure"),
      task: level("task"),
    },
  };
}

/** The cells of an outline, batch by batch, in a reader's language. */
export async function* tableCells(outline: ExportedOutline, wording: Wording): AsyncGenerator<Cell[][]> {
  const words = tableWords(outline, wording);
  const order = new Map([...outline.units.keys()].map((id, index) => [id, index]));
  for await (const rows of outline.rows) {
    yield rows.map((row) => outlineCells(tableRow(row, outline, wording, order), words));
  }
}

function tableRow(
  row: ExportedRow,
  outline: ExportedOutline,
  { locale, texts }: Wording,
  order: ReadonlyMap<string, number>,
): OutlineTableRow {
  const nothing = {
    statement: "",
    lead: "",
    cooperating: [],
    startsOn: null,
    endsOn: null,
    weight: null,
    progressBp: null,
    health: "",
  };
  const { lifecycles, measuredBy } = texts.common;
  const cells = writtenCells(particularsOf(row, outline, locale), { lifecycles, measuredBy });
  if ("direction" in row) {
    const title = pickText(locale, row.direction.titleZh, row.direction.titleEn);
    return { ...nothing, code: String(row.ordinal), direction: title, kind: "direction", title, cells };
  }
  const { element, code, under, figures } = row;
  const unitName = (id: string) => {
    const unit = outline.units.get(id);
    return unit ? pickText(locale, unit.nameZh, unit.nameEn) : "";
  };
  const helping = row.cooperatingUnitIds.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    code,
    direction: under ? pickText(locale, under.titleZh, under.titleEn) : "",
    kind: element.kind,
    title: pickText(locale, element.titleZh, element.titleEn),
    statement: pickText(locale, element.statementZh, element.statementEn),
    lead: element.leadUnitId ? unitName(element.leadUnitId) : "",
    cooperating: helping.map(unitName),
    startsOn: element.startsOn,
    endsOn: element.endsOn,
    weight: element.weight,
    progressBp: figures.progressBp,
    health: texts.common.health.names[figures.health],
    cells,
  };
}
