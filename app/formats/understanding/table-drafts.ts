import type { EntryKind } from "~/formats/plan-document";
import { type Column, said } from "./header";
import type { PlacedRow } from "./table-levels";
import { hintOf, type KindNames, type TitleColumns } from "./table-titles";

/** A row of the table before it is placed: its own, or one that a column of themes opens. */
export interface Draft extends PlacedRow {
  readonly key: string;
  /** Null for what has no row of its own. */
  readonly cells: readonly string[] | null;
  readonly hint: EntryKind | null;
  readonly statement: string;
  /** How many columns of themes it stands under. */
  readonly depth: number;
  /** Whether it is a note below the table, or a sum. */
  readonly remark: boolean;
}

export interface DraftContext {
  readonly columns: readonly Column[];
  readonly upper: TitleColumns;
  /** What the keys of its rows begin with. */
  readonly name: string;
  readonly kindNames: KindNames;
}

const remark = /^(?:注|备注|说明|附注)\s*[:：\d]|^(?:合计|小计|总计)$/;
const nothing = { cells: null, hint: null, statement: "", number: "", depth: 0, remark: false, group: false } as const;

/** The rows below the header that say anything; where a column of themes has a new value, a row for the theme comes first. */
export function draftsOf(rows: readonly (readonly string[])[], below: number, context: DraftContext): Draft[] {
  const current: string[] = context.upper.levels.map(() => "");
  return rows.slice(below).flatMap((cells, index): Draft[] => {
    const key = `${context.name}r${below + index}`;
    const texts = [...new Set(cells.filter((cell) => cell !== ""))];
    const [only] = texts;
    if (only === undefined || isHeader(cells, context.columns)) return [];
    if (remark.test(only)) return [{ ...nothing, key, title: only, remark: true }];
    const item = itemOf(cells, key, context);
    if (isGroup(texts.length, context.columns.length, only, item)) {
      current.fill("");
      return [{ ...nothing, key, title: only.replace(/\n/g, " "), group: true }];
    }
    return [...themesOf(cells, key, current, context.upper), item];
  });
}

// The header again, as on each page of a printed table.
function isHeader(cells: readonly string[], columns: readonly Column[]): boolean {
  return columns.length > 1 && columns.every(({ at, head }) => head !== "" && (cells[at] ?? "") === head);
}

// One text alone in its row, where the table has more columns to fill and the row isn't numbered as an item.
function isGroup(texts: number, columns: number, only: string, { title, number }: Draft): boolean {
  if (texts !== 1 || columns < 3 || /^\d+(?:\.\d+)*$/.test(only)) return false;
  return number === "" || number === only || title === only;
}

function itemOf(cells: readonly string[], key: string, { columns, upper, kindNames }: DraftContext): Draft {
  const roles = ["subject", "content", "aim"] as const;
  const title = roles.map((role) => said(cells, upper.titles, role)).find((text) => text !== "") ?? "";
  const statement = [said(cells, upper.statements, "aim"), said(cells, upper.statements, "content")];
  const hint = kindNames.get(said(cells, columns, "level").toLowerCase()) ?? hintOf(upper.titles[0]);
  const explained = statement.filter((text) => text !== "").join("\n");
  return {
    ...nothing,
    key,
    cells,
    number: said(cells, columns, "number"),
    title,
    hint,
    depth: upper.levels.length,
    statement: explained,
  };
}

// `current` holds the values the rows stand under, and moves on.
function themesOf(cells: readonly string[], key: string, current: string[], { levels }: TitleColumns): Draft[] {
  return levels.flatMap((column, level): Draft[] => {
    const value = (cells[column.at] ?? "").replace(/\n/g, " ");
    if (value === "" || value === current[level]) return [];
    current.fill("", level);
    current[level] = value;
    return [{ ...nothing, key: `${key}c${level}`, title: value, hint: hintOf(column), depth: level }];
  });
}
