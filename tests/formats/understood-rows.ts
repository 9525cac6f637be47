import { calendarDate } from "~/domain/calendar-date";
import type { SourceDocument, SourceTable } from "~/formats/source-document";
import type { Deadline } from "~/formats/understanding/deadline-types";
import type { TableContext } from "~/formats/understanding/understand-table";
import type { UnderstoodDocument } from "~/formats/understanding/understood";

/** A ten-year plan, told in 2026. */
export function aContext(fields: Partial<TableContext> = {}): TableContext {
  const plan = { startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2035-12-31") };
  return { plan, year: 2026, known: [], kindNames: new Map(), ...fields };
}

/** Rows line by line, cells between strokes. */
export function tableOf(text: string): SourceTable {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));
  return { kind: "table", name: "", rows };
}

export function linesOf(text: string): SourceDocument {
  const blocks = text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    return [{ kind: "line" as const, text: line.trim(), indent: /^\s*/.exec(line)?.[0].length ?? 0, heading: null }];
  });
  return { blocks };
}

/** Understood rows as a person would jot them down; `-` for what is left out, `*` for a supplied year. */
export function outlineOf({ rows }: UnderstoodDocument): string[] {
  return rows.map((row) => {
    if (row.leftOut) return `-${row.title}`;
    const parts = [
      row.title,
      row.hint && `[${row.hint}]`,
      row.lead.length > 0 && `!${row.lead.join(",")}`,
      row.cooperating.length > 0 && `+${row.cooperating.join(",")}`,
      deadlineOf(row.deadline),
      row.statement !== "" && `«${row.statement.replace(/\n/g, "/")}»`,
    ];
    return "  ".repeat(row.level) + parts.filter(Boolean).join(" ");
  });
}

function deadlineOf(deadline: Deadline): string {
  if (deadline.kind === "open") return `?${deadline.reason}`;
  return `→${deadline.endsOn}${deadline.yearSupplied ? "*" : ""}`;
}
