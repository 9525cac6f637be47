import type { EntryKind } from "~/formats/plan-document";
import { type Column, columnsOf } from "./header";

/** What the levels of a plan are called, in small letters, and which they are. */
export type KindNames = ReadonlyMap<string, EntryKind>;

export interface TitleColumns {
  /** Columns whose values the rows stand under, highest first. */
  readonly levels: readonly Column[];
  /** The column that names a row, with those that may name it where it is empty. */
  readonly titles: readonly Column[];
  /** Columns that tell what is meant by it. */
  readonly statements: readonly Column[];
}

/**
 * Which columns name, which hold together, which explain. Where one thing to do is told in several rows of details, the details
 * are what is to be done and stand under it; where each has one, they explain it.
 */
export function upperColumns(columns: readonly Column[], rows: readonly (readonly string[])[]): TitleColumns {
  const of = (...roles: Parameters<typeof columnsOf>[1][]) =>
    roles.flatMap((role) => columnsOf(columns, role).slice(0, 1));
  const [subject, content, aim] = [of("subject"), of("content"), of("aim")];
  const kinds = columnsOf(columns, "level").length > 0;
  const themes = kinds ? [] : of("part", "aspect", "direction").toSorted((a, b) => a.at - b.at);
  const [first, second] = [subject[0], content[0]];
  if (first && second && !kinds && isDetailed(rows, first, second)) {
    return { levels: [...themes, first], titles: [second], statements: aim };
  }
  if (first) return { levels: themes, titles: [first], statements: [...aim, ...content] };
  if (second) return { levels: themes, titles: [second], statements: aim };
  if (aim.length > 0) return { levels: themes, titles: aim, statements: [] };
  return {
    levels: themes.slice(0, -1),
    titles: themes.slice(-1).map((column) => ({ ...column, role: "subject" })),
    statements: [],
  };
}

// Whether one value of the first column stands beside several of the second.
function isDetailed(rows: readonly (readonly string[])[], first: Column, second: Column): boolean {
  let [current, details] = ["", 0];
  for (const row of rows) {
    const value = row[first.at] ?? "";
    if (value !== "" && value !== current) [current, details] = [value, 0];
    if (current !== "" && (row[second.at] ?? "") !== "") details += 1;
    if (details > 1) return true;
  }
  return false;
}

/** What a column's head calls what it names; null where that could be anything. */
export function hintOf(column: Column | undefined): EntryKind | null {
  if (!column) return null;
  if (column.role === "direction") return "direction";
  const head = column.head.toLowerCase();
  if (/目标|goal/.test(head)) return "goal";
  if (/举措|措施|measure/.test(head)) return "measure";
  return /任务|工作|task|action/.test(head) ? "task" : null;
}
