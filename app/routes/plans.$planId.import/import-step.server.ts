import { CalendarDate, type CalendarDate as Day } from "~/domain/calendar-date";
import { yearOf } from "~/domain/calendar-days";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import { readFile, readPasted } from "~/formats/read-document";
import type { SourceDocument } from "~/formats/source-document";
import {
  acceptedMend,
  firstSettings,
  type ImportReview,
  type ImportSettings,
  type ImportSurroundings,
  mendedBy,
  reviewImport,
  startOfYear,
} from "~/formats/understanding/import-session";
import { type Mends, noMends } from "~/formats/understanding/mends";
import { canBeAdded } from "~/formats/understanding/settle-units";
import type { TypedValues } from "~/http/parse-form.server";
import { carried, type ImportForm, postedNames, postedRows } from "./import-form.server";

/** Where taking in has come to: the document as it is carried on, and what it is understood as. */
export interface ImportStep {
  readonly source: SourceDocument;
  readonly settings: ImportSettings;
  readonly mends: Mends;
  readonly review: ImportReview;
}

/** One step of taking in: reads what is handed in, or takes up what was mended, and understands all of it anew. */
export async function nextStep(
  form: ImportForm,
  typed: TypedValues,
  surroundings: ImportSurroundings,
  today: Day,
): Promise<Result<ImportStep>> {
  return form.intent === "understand"
    ? firstStep(form, surroundings, today)
    : succeedOr(mendedStep(form, typed, surroundings));
}

async function firstStep(form: ImportForm, surroundings: ImportSurroundings, today: Day): Promise<Result<ImportStep>> {
  const { file } = form;
  const chosen = file !== undefined && file.size > 0;
  const read = chosen
    ? await readFile(file.name, new Uint8Array(await file.arrayBuffer()))
    : await readPasted(form.html || form.text);
  if (!read.ok) return fail({ code: "document", why: read.fault, field: chosen ? "file" : "text" });
  const source = read.value;
  const settings = firstSettings(source, form.place, today, surroundings);
  return succeed(stepOf(source, settings, noMends, surroundings));
}

function mendedStep(form: ImportForm, typed: TypedValues, surroundings: ImportSurroundings): ImportStep | null {
  const before = carried(form);
  if (!before) return null;
  const { source } = before;
  // What the fields say is measured against what they showed, which was understood under the settings of then.
  const shown = reviewImport(source, before.settings, before.mends, surroundings);
  const fields = mendedBy(before.mends, shown.rows, postedRows(typed));
  const chosen = Object.entries({ ...fields.units, ...postedNames(typed) }).filter(([, choice]) => choice !== "");
  const mends = { ...fields, units: Object.fromEntries(chosen) };
  const settings = settingsOf(form, before.settings, surroundings);
  return stepOf(
    source,
    settings,
    accepted(form.intent, mends, stepOf(source, settings, mends, surroundings), surroundings),
    surroundings,
  );
}

function stepOf(
  source: SourceDocument,
  settings: ImportSettings,
  mends: Mends,
  surroundings: ImportSurroundings,
): ImportStep {
  return { source, settings, mends, review: reviewImport(source, settings, mends, surroundings) };
}

// The rule for starts follows the year until a person sets it apart.
function settingsOf(form: ImportForm, before: ImportSettings, { plan }: ImportSurroundings): ImportSettings {
  const written = Number(form.year);
  const year =
    Number.isInteger(written) && written >= yearOf(plan.startsOn) && written <= yearOf(plan.endsOn)
      ? written
      : before.year;
  const day = CalendarDate.safeParse(form.startsOn);
  const follows = !day.success || day.data === startOfYear(before.year, plan);
  const startsOn = follows ? startOfYear(year, plan) : day.data;
  const { place, firstLevel = before.firstLevel, phase = before.phase } = form;
  return { place, firstLevel, year, startsOn, phase };
}

// What one click settles: the proposals of one row or of all, or a new unit for every name that is still open.
function accepted(intent: string, mends: Mends, { review }: ImportStep, { mayAddUnit }: ImportSurroundings): Mends {
  if (intent === "create-all") {
    const open = review.names.filter(
      ({ open, name, near }) => open && near.length === 0 && canBeAdded(name, mayAddUnit),
    );
    return {
      ...mends,
      units: { ...mends.units, ...Object.fromEntries(open.map(({ name }) => [name, "create" as const])) },
    };
  }
  const all = intent === "accept-all";
  const key = intent.startsWith("accept:") ? intent.slice("accept:".length) : null;
  if (!all && key === null) return mends;
  const rows = { ...mends.rows };
  for (const row of review.rows) {
    const mend = row.key === key ? acceptedMend(row) : all && row.dates.proposal ? { ...row.dates.proposal } : null;
    if (mend) rows[row.key] = { ...rows[row.key], ...mend };
  }
  return { ...mends, rows };
}

function succeedOr(step: ImportStep | null): Result<ImportStep> {
  return step ? succeed(step) : fail({ code: "no-form" } satisfies Problem);
}
