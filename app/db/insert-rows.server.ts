import type { Connection, StoredRow, StoredValue } from "~/db/delegate.server";
import type { Dialect } from "~/db/dialect.server";

// Rows a statement: as one JSON text their number bounds no parameters, only memory.
const batch = 500;

/**
 * Inserts rows into a table named in the database. They travel as one JSON text: a statement's price is then that of its
 * rows, where compiling a parameter for every value costs several times as much.
 */
export async function insertRows(
  connection: Connection,
  dialect: Dialect,
  table: string,
  rows: readonly StoredRow[],
): Promise<void> {
  for (const [columns, alike] of byColumns(rows)) {
    const statement = statements[dialect](table, columns);
    for (let from = 0; from < alike.length; from += batch) {
      await connection.$executeRawUnsafe(statement, jsonOf(alike.slice(from, from + batch)));
    }
  }
}

const statements: Record<Dialect, (table: string, columns: readonly string[]) => string> = {
  sqlite(table, columns) {
    const values = columns.map((column) => `value->>'${column}'`);
    return `INSERT INTO "${table}" (${quoted(columns)}) SELECT ${values.join(", ")} FROM json_each(?)`;
  },
  postgresql(table, columns) {
    const rows = `json_populate_recordset(NULL::"${table}", $1::json)`;
    return `INSERT INTO "${table}" (${quoted(columns)}) SELECT ${quoted(columns)} FROM ${rows}`;
  },
};

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}

// A row that leaves a column out takes the column's default, so rows are told apart by what they name.
function byColumns(rows: readonly StoredRow[]): Map<readonly string[], StoredRow[]> {
  const groups = new Map<string, [string[], StoredRow[]]>();
  for (const row of rows) {
    const columns = Object.keys(row).filter((column) => row[column] !== undefined);
    const name = columns.join();
    const group = groups.get(name);
    if (group) group[1].push(row);
    else groups.set(name, [columns, [row]]);
  }
  return new Map(groups.values());
}

function jsonOf(rows: readonly StoredRow[]): string {
  return `[${rows.map((row) => `{${Object.entries(row).map(member).join(",")}}`).join(",")}]`;
}

// Integers wider than a double holds exactly are written as the digits they are.
function member([column, value]: [string, StoredValue]): string {
  return `"${column}":${typeof value === "bigint" ? value : JSON.stringify(value ?? null)}`;
}
