import { stringify } from "csv-stringify/sync";

/** One entry of the log as it leaves the house. Values are the canonical JSON text they are hashed in. */
export interface LogLine {
  readonly seq: string;
  /** An instant in UTC, ISO 8601. */
  readonly recordedAt: string;
  readonly command: string;
  readonly commandId: string;
  readonly person: string;
  readonly actorId: string;
  readonly role: string;
  readonly unit: string;
  readonly entity: string;
  readonly rowId: string;
  readonly name: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly prevHash: string;
  readonly hash: string;
}

const columns = [
  ...(["seq", "recordedAt", "command", "commandId", "person", "actorId", "role", "unit", "entity", "rowId"] as const),
  ...(["name", "field", "before", "after", "reason", "prevHash", "hash"] as const),
];

/** The mark by which spreadsheets know that text is UTF-8, and the heads of the columns. */
export const csvHead = `\ufeff${csvOf([columns])}`;

/** Entries as lines of CSV; no cell of theirs starts a formula in a spreadsheet. */
export function csvLines(lines: readonly LogLine[]): string {
  return csvOf(lines.map((line) => columns.map((column) => line[column] ?? "")));
}

/** Entries as lines of JSON, exactly as they are. */
export function jsonLines(lines: readonly LogLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "\r\n" },
  );
}
