import { z } from "zod";
import { CalendarDate, calendarDate } from "~/domain/calendar-date";
import { yearOf } from "~/domain/calendar-days";
import type { KeyDirection, Phase, Unit } from "~/domain/rows";
import type { Span } from "~/domain/schedule";
import type { EntryKind } from "~/formats/plan-document";
import type { SourceDocument } from "~/formats/source-document";
import type { Mends, RowMend } from "./mends";
import { joined, type ReviewedRow, review } from "./review";
import type { PlanPlace } from "./review-places";
import { type SettledName, settledNames } from "./settle-units";
import type { KindNames } from "./table-titles";
import { understand } from "./understand";
import type { UnderstoodDocument } from "./understood";

/** How a document is to be understood, as a person sets it. */
export const ImportSettings = z.object({
  /** `top`, or an id behind `direction:` or `element:`. */
  place: z.string().max(80),
  firstLevel: z.enum(["direction", "goal", "measure", "task"]),
  /** The year that is meant where none is written. */
  year: z.number().int().min(1900).max(2200),
  /** When an entry starts that doesn't say so. */
  startsOn: CalendarDate,
  /** The id of the phase that goals stand in which say nothing of any; empty for none. */
  phase: z.string().max(64).default(""),
});
export type ImportSettings = z.infer<typeof ImportSettings>;

/** What of the installation and the plan a document is understood against. */
export interface ImportSurroundings {
  readonly plan: Span;
  readonly units: readonly Unit[];
  readonly kindNames: KindNames;
  readonly mayAddUnit: boolean;
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
  placeOf(place: string): PlanPlace;
}

/** A document as understood, mended and judged: everything a page shows of it, and everything a command needs. */
export interface ImportReview {
  readonly document: UnderstoodDocument;
  readonly rows: readonly ReviewedRow[];
  readonly names: readonly SettledName[];
}

/** The same answer to the same document, settings and mends, wherever it is asked. */
export function reviewImport(
  source: SourceDocument,
  settings: ImportSettings,
  mends: Mends,
  surroundings: ImportSurroundings,
): ImportReview {
  const { plan, units, kindNames } = surroundings;
  const known = units.flatMap(({ nameZh, nameEn }) => [nameZh, nameEn]).filter((name) => name !== "");
  const phase = surroundings.phases.find(({ id }) => id === settings.phase);
  const document = understand(source, { plan, year: settings.year, known, kindNames });
  const { firstLevel, startsOn } = settings;
  const rows = review(document, mends, {
    plan,
    place: surroundings.placeOf(settings.place),
    firstLevel,
    ...{ startsOn, known, phase: phase ? phase.titleZh || phase.titleEn : null },
    phases: titlesOf(surroundings.phases),
    directions: titlesOf(surroundings.directions),
  });
  return { document, rows, names: settledNames(rows, units, mends, surroundings.mayAddUnit) };
}

function titlesOf(rows: readonly { readonly titleZh: string; readonly titleEn: string }[]): string[] {
  return rows.flatMap(({ titleZh, titleEn }) => [titleZh, titleEn]).filter((title) => title !== "");
}

/** The settings a document is first understood with. */
export function firstSettings(
  source: SourceDocument,
  place: string,
  today: CalendarDate,
  surroundings: ImportSurroundings,
): ImportSettings {
  const { plan, kindNames } = surroundings;
  const year = Math.min(Math.max(yearOf(today), yearOf(plan.startsOn)), yearOf(plan.endsOn));
  const { rows } = understand(source, { plan, year, known: [], kindNames });
  return { place, firstLevel: firstLevelOf(rows), year, startsOn: startOfYear(year, plan), phase: "" };
}

/** The first day of a year that the plan holds. */
export function startOfYear(year: number, plan: Span): CalendarDate {
  const first = calendarDate(`${year}-01-01`);
  return first < plan.startsOn || first > plan.endsOn ? plan.startsOn : first;
}

// Three levels and more are what an outline with directions has; below a group of tasks there are none.
function firstLevelOf(rows: UnderstoodDocument["rows"]): EntryKind {
  const taken = rows.filter(({ leftOut }) => !leftOut);
  if (taken.some(({ hint }) => hint === "direction")) return "direction";
  if (taken.some(({ hint, level }) => level > 0 && (hint === "task" || hint === "measure") && level < 2)) return "goal";
  return taken.some(({ level }) => level >= 2) ? "direction" : "goal";
}

/** The mends with what a form's fields now say differently from what they showed. */
export function mendedBy(
  mends: Mends,
  shown: readonly ReviewedRow[],
  posted: Readonly<Record<string, RowMend>>,
): Mends {
  const rows = { ...mends.rows };
  for (const { key, fields } of shown) {
    const own = Object.hasOwn(posted, key) ? posted[key] : undefined;
    if (!own) continue;
    const changed = Object.entries(own).filter(
      ([name, value]) => value !== undefined && plain(value) !== plain(fields[name as keyof typeof fields]),
    );
    if (changed.length > 0)
      rows[key] = { ...(Object.hasOwn(rows, key) ? rows[key] : {}), ...Object.fromEntries(changed) };
  }
  return { ...mends, rows };
}

function plain(value: string): string {
  return value.replace(/\r\n?/g, "\n").trim();
}

/** The mend that takes over what is proposed for a row's days and its leads; null where nothing is proposed. */
export function acceptedMend(row: ReviewedRow): RowMend | null {
  const { proposal } = row.dates;
  const dates = proposal ? { startsOn: proposal.startsOn, endsOn: proposal.endsOn } : {};
  const [first, ...others] = row.lead;
  const leads =
    first !== undefined && others.length > 0
      ? { lead: first, cooperating: joined([...others, ...row.cooperating]) }
      : {};
  const mend = { ...dates, ...leads };
  return Object.keys(mend).length > 0 ? mend : null;
}
