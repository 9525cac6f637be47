import { noCells } from "~/formats/particulars/particulars";
import type { SourceTable } from "~/formats/source-document";
import type { DeadlineContext } from "./deadline-types";
import { type Column, columnsOf, guessedColumns, headerOf, said } from "./header";
import { particularCells } from "./particular-cells";
import { responsibilityOf } from "./responsibility";
import { boundedTitle } from "./split-title";
import { datesOf, weightOf } from "./table-cells";
import { type Draft, draftsOf } from "./table-drafts";
import { placeByCode, placeRows, type RowPlace } from "./table-levels";
import { tableRules } from "./table-rules";
import { type KindNames, upperColumns } from "./table-titles";
import type { Doubt, Understanding, UnderstoodRow, Wording } from "./understood";

export interface TableContext extends DeadlineContext {
  /** Names of units that are never taken apart. */
  readonly known: readonly string[];
  /** What the levels of a plan are called, in small letters. */
  readonly kindNames: KindNames;
}

/** A table as rows: its header found, merged and left-out values filled down, groups and levels told from numbers and columns. */
export function understandTable(
  table: SourceTable,
  context: TableContext,
  name: string,
): { readonly rows: readonly UnderstoodRow[]; readonly understandings: readonly Understanding[] } {
  const header = headerOf(table.rows);
  const columns = header?.columns ?? guessedColumns(table.rows);
  const upper = upperColumns(columns, table.rows.slice(header?.below ?? 0));
  const drafts = draftsOf(table.rows, header?.below ?? 0, { columns, upper, name, kindNames: context.kindNames });
  const places = placesOf(drafts, columns);
  const rows = drafts.map((draft, index) => rowOf(draft, places[index], columns, context));
  const before = captionsOf(table, header?.below ?? 0, columns, name);
  return {
    rows: [...before, ...rows.map(({ row }) => row)],
    understandings: tableRules(
      columns,
      header !== null,
      rows.map(({ rule }) => rule),
      drafts.filter(({ group }) => group).length,
      upper,
    ),
  };
}

function placesOf(drafts: readonly Draft[], columns: readonly Column[]): RowPlace[] {
  if (columnsOf(columns, "level").length === 0) {
    const placed = placeRows(drafts);
    return placed.map((place, index) => ({ ...place, level: place.level + (drafts[index]?.depth ?? 0) }));
  }
  const levels = placeByCode(drafts.map(({ number }) => number));
  return drafts.map(({ title }, index) => ({ level: levels[index] ?? 0, title, doubts: [] }));
}

// Rows above the header: what the table is called, for whom it is.
function captionsOf(table: SourceTable, below: number, columns: readonly Column[], name: string): UnderstoodRow[] {
  return table.rows.slice(0, Math.max(0, below - 1)).flatMap((cells, index) => {
    const texts = [...new Set(cells.filter((cell) => cell !== ""))];
    if (texts.length === 0 || columns.some(({ head, at }) => head !== "" && cells[at] === head)) return [];
    return [leftOut(`${name}r${index}`, texts.join(" "), "before-first")];
  });
}

function leftOut(key: string, text: string, code: "before-first" | "remark"): UnderstoodRow {
  const words = [{ head: null, text }];
  const nothing = {
    hint: null,
    statement: "",
    lead: [],
    cooperating: [],
    startsOn: null,
    weight: null,
    cells: noCells,
  } as const;
  const deadline = { kind: "open", reason: "blank", proposal: null } as const;
  return {
    key,
    level: 0,
    leftOut: true,
    title: boundedTitle(text.replace(/\n/g, " ")).title,
    ...nothing,
    otherIn: null,
    deadline,
    words,
    doubts: [{ code }],
  };
}

function rowOf(draft: Draft, place: RowPlace | undefined, columns: readonly Column[], context: TableContext) {
  if (draft.remark) return { row: leftOut(draft.key, draft.title, "remark"), rule: null };
  const cells = draft.cells ?? [];
  const [firstLine = "", ...more] = (place?.title ?? draft.title).split("\n");
  const { title, statement, shortened } = boundedTitle(firstLine);
  const units = responsibilityOf(
    {
      lead: said(cells, columns, "lead"),
      cooperating: said(cells, columns, "cooperating"),
      responsible: said(cells, columns, "responsible"),
    },
    context.known,
  );
  const { weight, doubts: weightDoubts } = weightOf(said(cells, columns, "weight"));
  const {
    startsOn,
    deadline,
    doubts: dateDoubts,
  } = datesOf(said(cells, columns, "starts"), said(cells, columns, "deadline"), context);
  const doubts: Doubt[] = [...(place?.doubts ?? []), ...weightDoubts, ...dateDoubts];
  if (shortened) doubts.push({ code: "title-shortened" });
  if (units.andOthers) doubts.push({ code: "and-others" });
  const row: UnderstoodRow = {
    key: draft.key,
    level: place?.level ?? 0,
    hint: draft.hint,
    leftOut: false,
    title,
    statement: [statement, ...more, draft.statement].filter((text) => text !== "").join("\n"),
    lead: units.lead,
    cooperating: units.cooperating,
    startsOn,
    deadline,
    weight,
    ...particularCells(cells, columns),
    words: draft.cells ? wordsOf(draft.cells, columns) : [{ head: null, text: draft.title }],
    doubts,
  };
  return { row, rule: units.rule };
}

function wordsOf(cells: readonly string[], columns: readonly Column[]): Wording[] {
  const heads = new Map(columns.map(({ at, head }) => [at, head]));
  return cells.flatMap((text, at) => (text === "" ? [] : [{ head: heads.get(at) || null, text }]));
}
