import { unquotedCell } from "~/formats/quoted-cell";
import type { NumberFormat } from "./number-formats";

export interface ValueContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** What a cell says: a day as 2026-06-30, a share as 30%, any other number as it is; errors of formulas say nothing. */
export function cellValue(value: string, type: string, style: number, context: ValueContext): string {
  if (type === "s") return textOf(context.strings[Number(value)] ?? "");
  if (type === "e" || value === "") return "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "d") return value.slice(0, 10);
  if (type !== "n") return textOf(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const format = context.formats[style] ?? "plain";
  if (format === "date") return dayOf(number, context.from1904) ?? plain(number);
  return format === "percent" ? `${plain(number * 100)}%` : plain(number);
}

// Characters that XML can't hold are written by their number.
function textOf(text: string): string {
  const decoded = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return unquotedCell(decoded);
}

const day = 86_400_000;

// Days are counted from 1900, which spreadsheets take for a leap year, or from 1904.
function dayOf(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (whole < 61 || whole > 110_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + whole * day).toISOString().slice(0, 10);
}

// 0.1 + 0.2 is stored as it was computed; fifteen figures are what a spreadsheet shows.
function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}
