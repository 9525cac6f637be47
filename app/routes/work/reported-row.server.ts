import { z } from "zod";
import type { CalendarMonth } from "~/domain/calendar-date";

const text = z.string().max(20_000, "text-too-long").default("");
const oneOrMany = z.union([z.string().transform((id) => [id]), z.array(z.string())]).default([]);

/** One task of the grid as it was typed, beside what its writer had before them. */
export const TypedRow = z.object({
  method: z.enum(["percent", "milestones", "quantity"], "choice-invalid"),
  percent: text,
  quantity: text,
  reached: oneOrMany,
  done: text,
  problem: text,
  nextStep: text,
  needsDecision: text,
  decisionBy: text,
  noChange: text,
  noChangeReason: text,
  /** The value, the milestones and the open decision that stood there; kept where nothing new is typed. */
  seen: text,
  seenDecision: text,
  seenBody: text,
  /** Set where a report of this month is corrected: then the row counts whatever it says. */
  again: text,
});
export type TypedRow = z.infer<typeof TypedRow>;

/** A row as the report of one task, still unchecked; its mistakes by field; or null where nothing was filled in. */
export type ReadRow = { readonly report: object } | Mistakes | null;

type Mistakes = { readonly mistakes: Readonly<Record<string, string>> };
type Figure = { readonly figure: object };

export function readRow(taskId: string, month: CalendarMonth, row: TypedRow): ReadRow {
  if (!isFilled(row)) return null;
  const { done, problem, nextStep, needsDecision } = row;
  const decisionBy = needsDecision.trim() === "" ? null : row.decisionBy || null;
  const words = { taskId, month, done, problem, nextStep, needsDecision, decisionBy };
  // A body that was there before goes with the decision that is cleared; one newly chosen needs its decision.
  if (needsDecision.trim() === "" && !["", row.seenBody].includes(row.decisionBy)) {
    return { mistakes: { needsDecision: "text-missing" } };
  }
  if (saysNoChange(row)) return readNoChange(row, words);
  const read = figures[row.method](row);
  return "mistakes" in read ? read : { report: { ...words, method: row.method, ...read.figure } };
}

/** Whether anything in the row differs from what its writer had before them: the others are not sent as reports. */
function isFilled(row: TypedRow): boolean {
  const typed = [row.percent, row.quantity, row.done, row.problem, row.nextStep, row.again];
  if (typed.some((value) => value.trim() !== "") || saysNoChange(row)) return true;
  const redecided = lines(row.needsDecision) !== lines(row.seenDecision) || row.decisionBy !== row.seenBody;
  return tickedAnew(row) || redecided;
}

function saysNoChange(row: TypedRow): boolean {
  return row.noChange !== "" || row.noChangeReason.trim() !== "";
}

function readNoChange(row: TypedRow, words: object): ReadRow {
  const { noChangeReason } = row;
  if (noChangeReason.trim() === "") return { mistakes: { noChangeReason: "reason-missing" } };
  const moved = row.percent.trim() !== "" || row.quantity.trim() !== "" || tickedAnew(row);
  if (moved && row.again === "") return { mistakes: { noChangeReason: "no-change-contradicted" } };
  return { report: { ...words, method: "no-change", noChangeReason } };
}

function tickedAnew(row: TypedRow): boolean {
  return row.method === "milestones" && [...row.reached].sort().join(" ") !== row.seen;
}

const figures: Record<TypedRow["method"], (row: TypedRow) => Figure | Mistakes> = {
  percent: (row) => {
    const valueBp = row.percent.trim() === "" ? wholeNumber(row.seen) : basisPointsOf(row.percent);
    return valueBp === null ? { mistakes: { percent: "percent-invalid" } } : { figure: { valueBp } };
  },
  quantity: (row) => {
    const quantityDone = wholeNumber(row.quantity.trim() === "" ? row.seen : row.quantity);
    return quantityDone === null ? { mistakes: { quantity: "quantity-invalid" } } : { figure: { quantityDone } };
  },
  milestones: (row) => ({ figure: { reached: row.reached } }),
};

/** `62.5`, `62.5%` or `６２．５％` as basis points; null for what is no percentage of at most one decimal from 0 to 100. */
export function basisPointsOf(typed: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d))?%?$/.exec(plain(typed));
  if (!match) return null;
  const basisPoints = Number(match[1]) * 100 + Number(match[2] ?? 0) * 10;
  return basisPoints <= 10_000 ? basisPoints : null;
}

function wholeNumber(typed: string): number | null {
  const digits = plain(typed).replace(/,(?=\d{3})/g, "");
  return /^\d{1,10}$/.test(digits) ? Number(digits) : null;
}

// Figures typed with a Chinese keyboard come full-width.
function plain(typed: string): string {
  return typed.normalize("NFKC").replace(/\s/g, "");
}

// Forms send line breaks as CR LF, pages hold them as LF.
function lines(typed: string): string {
  return typed.replace(/\r\n?/g, "\n").trim();
}
