import { type Column, columnsOf } from "./header";
import type { TitleColumns } from "./table-titles";
import type { Understanding } from "./understood";

const unread = new Set(["progress", "remark", "person", null]);

/** How a table was understood as a whole, for a person to see. */
export function tableRules(
  columns: readonly Column[],
  headed: boolean,
  rules: readonly (string | null)[],
  groups: number,
  { levels, statements }: TitleColumns,
): Understanding[] {
  const read = columns.flatMap(({ head, role }) =>
    role !== null && !unread.has(role) && head !== "" ? [{ head, role }] : [],
  );
  const left = columns.flatMap(({ head, role }) => (unread.has(role) && head !== "" ? [head] : []));
  const head = columnsOf(columns, "responsible")
    .map((column) => column.head)
    .join("、");
  const alone = rules.filter((rule) => rule === "responsible-leads").length;
  return [
    ...(headed ? [{ code: "columns", columns: read } as const] : [{ code: "no-header" } as const]),
    ...(left.length > 0 ? [{ code: "columns-left-out", heads: left } as const] : []),
    ...(rules.includes("first-listed-leads") ? [{ code: "first-listed-leads", head } as const] : []),
    ...(alone > 0 ? [{ code: "responsible-leads", head, count: alone } as const] : []),
    ...levels.map((column) => ({ code: "filled-down", head: column.head }) as const),
    ...statements.map((column) => ({ code: "statement-column", head: column.head }) as const),
    ...(groups > 0 ? [{ code: "groups", count: groups } as const] : []),
  ];
}
