import { type ColumnRole, roleOf } from "./columns";

export interface Column {
  readonly at: number;
  readonly head: string;
  /** Null where the head says nothing that is known. */
  readonly role: ColumnRole | null;
}

export interface Header {
  /** The first row below the header. */
  readonly below: number;
  readonly columns: readonly Column[];
}

const lookedAt = 10;
const naming: ReadonlySet<ColumnRole | null> = new Set(["subject", "content", "aim", "part", "aspect", "direction"]);

/** The header among the first rows of a table: the one that names the most columns, with the row below where heads are split in two. */
export function headerOf(rows: readonly (readonly string[])[]): Header | null {
  let best: { at: number; score: number } | null = null;
  for (const [at, row] of rows.slice(0, lookedAt).entries()) {
    const roles = row.map(roleOf);
    const score = new Set(roles.filter((role) => role !== null)).size;
    if (score >= 2 && roles.some((role) => naming.has(role)) && score > (best?.score ?? 0)) best = { at, score };
  }
  if (!best) return null;
  const upper = rows[best.at] ?? [];
  const lower = rows[best.at + 1] ?? [];
  const split = isSplit(upper, lower);
  const width = Math.max(upper.length, split ? lower.length : 0);
  const columns = Array.from({ length: width }, (_, at): Column => {
    const head = (split ? lower[at] : "") || upper[at] || "";
    return { at, head: head.replace(/\n/g, ""), role: roleOf(head) };
  });
  return { below: best.at + (split ? 2 : 1), columns: columns.filter(({ head }) => head !== "") };
}

// 责任单位 over 牵头 and 配合: every word of the row below is a head, and there are at least two that the row above lacks.
function isSplit(upper: readonly string[], lower: readonly string[]): boolean {
  const said = lower.filter((cell) => cell !== "");
  if (said.length < 2 || said.some((cell) => roleOf(cell) === null)) return false;
  return lower.filter((cell, at) => cell !== "" && cell !== upper[at]).length >= 2;
}

/** Columns of a table without a header: the longest texts are taken for the names of what is to be done. */
export function guessedColumns(rows: readonly (readonly string[])[]): readonly Column[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lengths = Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  return lengths.map((_, at) => ({ at, head: "", role: at === longest ? "subject" : null }));
}

/** The columns that hold this. */
export function columnsOf(columns: readonly Column[], role: ColumnRole): readonly Column[] {
  return columns.filter((column) => column.role === role);
}

/** What a row says in the columns that hold this, each said once. */
export function said(row: readonly string[], columns: readonly Column[], role: ColumnRole): string {
  const words = columnsOf(columns, role).map(({ at }) => row[at] ?? "");
  return [...new Set(words.filter((text) => text !== ""))].join("；");
}
