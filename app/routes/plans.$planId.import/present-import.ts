import type { Problem } from "~/domain/problem";
import type { Phase, Plan, Unit } from "~/domain/rows";
import type { OtherLanguage } from "~/formats/particulars/particulars";
import type { ImportSettings } from "~/formats/understanding/import-session";
import type { RowFields, UnitChoice } from "~/formats/understanding/mends";
import type { ReviewedRow } from "~/formats/understanding/review";
import type { SettledName } from "~/formats/understanding/settle-units";
import type { Understanding, Wording } from "~/formats/understanding/understood";
import type { ImportFacts } from "~/services/load-import.server";
import type { ImportStep } from "./import-step.server";
import { type Note, notesOf } from "./row-notes";
import { shownAtOnce } from "./shown-at-once";

export interface ImportPage {
  readonly plan: Pick<
    Plan,
    "id" | "titleZh" | "titleEn" | "status" | "statusReason" | "startsOn" | "endsOn" | "sample"
  >;
  readonly levelNames: ImportFacts["levelNames"];
  readonly places: ImportFacts["places"];
  readonly units: readonly Pick<Unit, "id" | "nameZh" | "nameEn">[];
  readonly mayAddUnit: boolean;
  readonly phases: readonly Pick<Phase, "id" | "titleZh" | "titleEn">[];
  readonly place: string;
  readonly commandId: string;
}

export interface PresentedRow {
  readonly key: string;
  readonly fields: RowFields;
  readonly depth: number;
  /** The language of what the document says in another one; null where it has no such column. */
  readonly otherIn: OtherLanguage;
  readonly words: readonly Wording[];
  readonly faults: ReviewedRow["faults"];
  readonly notes: readonly Note[];
  readonly proposal: ReviewedRow["dates"]["proposal"];
  /** The one that would lead, where several are named. */
  readonly proposedLead: string | null;
}

export interface PresentedName {
  readonly name: string;
  readonly uses: number;
  readonly near: readonly string[];
  readonly choice: UnitChoice;
  readonly open: boolean;
}

export interface ImportCounts {
  readonly taken: number;
  readonly leftOut: number;
  /** Rows that keep everything from being stored. */
  readonly open: number;
  /** Rows with something to look at that keeps nothing. */
  readonly noted: number;
  readonly openNames: number;
  readonly proposals: number;
}

export interface ReviewStep {
  /** Carried from step to step, as JSON. */
  readonly source: string;
  readonly mends: string;
  readonly was: string;
  readonly settings: ImportSettings;
  readonly show: "all" | "open" | "doubts";
  readonly rows: readonly PresentedRow[];
  readonly rowsFrom: number;
  readonly rowsTotal: number;
  readonly names: readonly PresentedName[];
  readonly namesFrom: number;
  readonly namesTotal: number;
  readonly knownNames: number;
  readonly creatable: number;
  readonly counts: ImportCounts;
  readonly understandings: readonly Understanding[];
  readonly commandId: string;
  /** Tells one answer from the next, so that fields take over what was settled for them. */
  readonly version: string;
}

export interface ImportAnswer {
  readonly problem: Problem | null;
  readonly step: ReviewStep | null;
  readonly values: Readonly<Record<string, string>>;
}

export function presentImport(facts: ImportFacts, place: string, commandId: string): ImportPage {
  const { id, titleZh, titleEn, status, statusReason, startsOn, endsOn, sample } = facts.plan;
  return {
    plan: { id, titleZh, titleEn, status, statusReason, startsOn, endsOn, sample },
    levelNames: facts.levelNames,
    places: facts.places,
    units: facts.units.map((unit) => ({ id: unit.id, nameZh: unit.nameZh, nameEn: unit.nameEn })),
    mayAddUnit: facts.mayAddUnit,
    phases: facts.phases.map((phase) => ({ id: phase.id, titleZh: phase.titleZh, titleEn: phase.titleEn })),
    place: facts.places.some(({ value }) => value === place) ? place : "top",
    commandId,
  };
}

interface Shown {
  readonly show: ReviewStep["show"];
  readonly rowsFrom: number;
  readonly namesFrom: number;
  readonly commandId: string;
  readonly version: string;
}

export function presentStep({ source, settings, mends, review }: ImportStep, shown: Shown): ReviewStep {
  const asked = review.rows.filter((row) => isShown(row, shown.show));
  const toSettle = review.names.filter(({ known }) => !known);
  const rowsFrom = pageFrom(shown.rowsFrom, asked.length);
  const namesFrom = pageFrom(shown.namesFrom, toSettle.length);
  return {
    source: JSON.stringify(source),
    mends: JSON.stringify(mends),
    was: JSON.stringify(settings),
    settings,
    show: shown.show,
    rows: asked.slice(rowsFrom, rowsFrom + shownAtOnce).map(presentRow),
    rowsFrom,
    rowsTotal: asked.length,
    names: toSettle.slice(namesFrom, namesFrom + shownAtOnce).map(presentName),
    namesFrom,
    namesTotal: toSettle.length,
    knownNames: review.names.length - toSettle.length,
    creatable: toSettle.filter(({ open, near }) => open && near.length === 0).length,
    counts: countsOf(review.rows, review.names),
    understandings: review.document.understandings,
    commandId: shown.commandId,
    version: shown.version,
  };
}

function isShown(row: ReviewedRow, show: ReviewStep["show"]): boolean {
  if (show === "all") return true;
  return row.faults.length > 0 || (show === "doubts" && notesOf(row).length > 0);
}

// The page that holds a place; the last one where there are fewer.
function pageFrom(from: number, length: number): number {
  const last = Math.max(0, Math.ceil(length / shownAtOnce) - 1);
  return Math.min(Math.floor(from / shownAtOnce), last) * shownAtOnce;
}

function presentRow(row: ReviewedRow): PresentedRow {
  const { key, fields, depth, faults, dates, lead, understood } = row;
  const proposedLead = lead.length > 1 ? (lead[0] ?? null) : null;
  return {
    key,
    fields,
    depth,
    otherIn: understood.otherIn,
    words: understood.words,
    faults,
    notes: notesOf(row),
    proposal: dates.proposal,
    proposedLead,
  };
}

function presentName({ name, uses, near, choice, open }: SettledName): PresentedName {
  return { name, uses, near, choice, open };
}

function countsOf(rows: readonly ReviewedRow[], names: readonly SettledName[]): ImportCounts {
  const taken = rows.filter(({ fields }) => fields.kind !== "left-out");
  return {
    taken: taken.length,
    leftOut: rows.length - taken.length,
    open: taken.filter(({ faults }) => faults.length > 0).length,
    noted: taken.filter((row) => row.faults.length === 0 && notesOf(row).length > 0).length,
    openNames: names.filter(({ open }) => open).length,
    proposals: taken.filter(({ dates }) => dates.proposal !== null).length,
  };
}
