import { z } from "zod";
import { CalendarMonth } from "~/domain/calendar-date";
import { CommandId, ElementId } from "~/domain/ids";
import { LinkTask, Unlink } from "~/domain/link-commands";
import type { Problem } from "~/domain/problem";
import { ReportProgress } from "~/domain/report-commands";
import { readRow, TypedRow } from "./reported-row.server";

const mostRows = 100;

/** The grid as it is sent: rows by the id of their task, of which those left blank are no reports. */
const ReportForm = z
  .object({
    intent: z.literal("report-progress"),
    commandId: CommandId,
    month: CalendarMonth,
    rows: z.record(ElementId, TypedRow).refine((rows) => Object.keys(rows).length <= mostRows, "too-many"),
  })
  .transform((form, context): ReportProgress => {
    const reports: object[] = [];
    let mistaken = false;
    for (const [taskId, typed] of Object.entries(form.rows)) {
      const row = readRow(taskId, form.month, typed);
      if (row === null) continue;
      if ("report" in row) reports.push(row.report);
      else mistaken = true;
      for (const [field, message] of "mistakes" in row ? Object.entries(row.mistakes) : []) {
        context.addIssue({ code: "custom", message, path: ["rows", taskId, field] });
      }
    }
    if (mistaken && reports.length === 0) return z.NEVER;
    const { intent, commandId } = form;
    const command = ReportProgress.safeParse({ intent, commandId, reports });
    if (command.success) return command.data;
    for (const { path, message } of command.error.issues) {
      const field = fieldInGrid(path, reports);
      context.addIssue({ code: "custom", message, path: field === null ? ["month"] : field });
    }
    return z.NEVER;
  });

/** Everything the page sends, told apart by `intent`. */
export const WorkForm = z.discriminatedUnion("intent", [ReportForm, LinkTask, Unlink], "intent-unknown");

/** The same problem, with a field of the command named as the field of the grid it came from. */
export function problemInGrid(problem: Problem, command: ReportProgress): Problem {
  if (!("field" in problem) || !problem.field) return problem;
  const match = /^reports\[(\d+)\]\.(\w+)$/.exec(problem.field);
  const path = match && fieldInGrid(["reports", Number(match[1]), match[2] ?? ""], command.reports);
  return path ? { ...problem, field: path.join(".") } : problem;
}

const names: Readonly<Record<string, string>> = { valueBp: "percent", quantityDone: "quantity", method: "taskId" };

function fieldInGrid(path: readonly PropertyKey[], reports: readonly object[]): string[] | null {
  const [, place, field] = path;
  const report = typeof place === "number" ? reports[place] : undefined;
  if (!report || !("taskId" in report) || typeof field !== "string") return null;
  return field === "month" ? ["month"] : ["rows", String(report.taskId), names[field] ?? field];
}
