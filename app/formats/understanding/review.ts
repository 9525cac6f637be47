import type { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";
import type { EntryKind, PlanDocument, PlanEntry } from "~/formats/plan-document";
import type { Mends, RowFields, RowKind, RowMend } from "./mends";
import { datesOf, type ReviewedDates } from "./review-dates";
import { type Fault, faultsOf } from "./review-faults";
import { type ReviewedParticulars, reviewParticulars } from "./review-particulars";
import { type PlacedEntry, type PlanPlace, placeEntries } from "./review-places";
import type { UnderstoodDocument, UnderstoodRow } from "./understood";
import { unitsIn } from "./unit-names";

export interface ReviewContext {
  readonly plan: Span;
  /** Where in the plan the rows are to go. */
  readonly place: PlanPlace;
  /** What the rows of the highest level are, where nothing else says so. */
  readonly firstLevel: EntryKind;
  /** When an entry starts that doesn't say so. */
  readonly startsOn: CalendarDate;
  readonly known: readonly string[];
  /** Names of the plan's phases and key directions. */
  readonly phases: readonly string[];
  readonly directions: readonly string[];
  /** The phase that goals stand in which say nothing of any; null for none. */
  readonly phase: string | null;
}

/** A row as it would be taken in, with what is still in doubt. */
export interface ReviewedRow {
  readonly key: string;
  readonly understood: UnderstoodRow;
  readonly fields: RowFields;
  /** How deep it stands among the rows taken in, from 0. */
  readonly depth: number;
  /** The key of the row it stands under; null where it goes right to the chosen place. */
  readonly underKey: string | null;
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly dates: ReviewedDates;
  readonly told: ReviewedParticulars;
  /** What keeps it from being taken in. */
  readonly faults: readonly Fault[];
  /** What its column called it, where it has become something else. */
  readonly becameFrom: EntryKind | null;
  /** Whether it stands higher than in the document, because a plan has no deeper levels. */
  readonly raised: boolean;
}

/** The understood rows with a person's mends: what each becomes, where it stands, when it is due, and what is still open. */
export function review(document: UnderstoodDocument, mends: Mends, context: ReviewContext): ReviewedRow[] {
  const mendsOf = (key: string) => (Object.hasOwn(mends.rows, key) ? mends.rows[key] : undefined) ?? {};
  const places = placeEntries(
    document.rows.map(({ key, level, hint, leftOut }) => ({
      level,
      hint,
      kind: mendsOf(key).kind ?? (leftOut ? "left-out" : null),
    })),
    context.place,
    context.firstLevel,
  );
  const spans = new Map<string, ReviewedDates>();
  const cancelled = new Set<string>();
  const named = document.rows.filter((_, index) => places[index]?.kind === "direction");
  const directions = [...context.directions, ...named.map((row) => (mendsOf(row.key).title ?? row.title).trim())];
  return document.rows.map((row, index) => {
    const mended = mendsOf(row.key);
    const place = places[index] ?? { kind: "left-out", under: null, depth: 0, misplaced: false, raised: false };
    const underKey = place.under === null ? null : (document.rows[place.under]?.key ?? null);
    const dates = datesOf(row, mended, spans.get(underKey ?? ""), place.kind, context);
    spans.set(row.key, dates);
    const fields = fieldsOf(row, mended, place.kind, dates, context.phase);
    const told = reviewParticulars(fields, {
      ...{ plan: context.plan, phases: context.phases, directions, otherIn: row.otherIn },
      underCancelled: underKey !== null && cancelled.has(underKey),
    });
    if (told.particulars.lifecycle === "cancelled") cancelled.add(row.key);
    return reviewed(row, fields, place, underKey, { dates, told }, context);
  });
}

function reviewed(
  row: UnderstoodRow,
  fields: RowFields,
  place: PlacedEntry,
  underKey: string | null,
  { dates, told }: Pick<ReviewedRow, "dates" | "told">,
  context: ReviewContext,
): ReviewedRow {
  const lead = namesIn(fields.lead, context.known);
  const cooperating = namesIn(fields.cooperating, context.known).filter((name) => !lead.includes(name));
  const { kind, depth, raised } = place;
  const faults = faultsOf({ fields, dates, lead, cooperating, misplaced: place.misplaced }, context.plan);
  faults.push(...told.faults);
  const becameFrom = row.hint !== null && kind !== "left-out" && kind !== row.hint ? row.hint : null;
  return {
    key: row.key,
    understood: row,
    fields,
    depth,
    underKey,
    lead,
    cooperating,
    dates,
    told,
    faults,
    becameFrom,
    raised,
  };
}

// As a person has mended them, else as they were understood.
function fieldsOf(
  row: UnderstoodRow,
  mended: RowMend,
  kind: RowKind,
  { startsOn, endsOn }: ReviewedDates,
  phase: string | null,
): RowFields {
  const phases = row.cells.phases === "" && kind === "goal" ? (phase ?? "") : row.cells.phases;
  const understood = {
    ...{ title: row.title, statement: row.statement, lead: joined(row.lead), cooperating: joined(row.cooperating) },
    ...{ weight: row.weight === null ? "" : String(row.weight), ...row.cells, phases },
  };
  const typed = Object.entries(mended).filter(([, value]) => value !== undefined);
  return { ...understood, ...Object.fromEntries(typed), kind, startsOn, endsOn };
}

/** Names as one field shows them; read back by `namesIn`. */
export function joined(names: readonly string[]): string {
  return names.join("；");
}

function namesIn(field: string, known: readonly string[]): string[] {
  return unitsIn(field, known).units.map(({ name }) => name);
}

/** The rows that are taken in, as the outline of a document. Faults are for the caller to have looked at. */
export function documentOf(rows: readonly ReviewedRow[]): PlanDocument {
  const taken = rows.filter(({ fields }) => fields.kind !== "left-out");
  const places = new Map(taken.map(({ key }, index) => [key, index]));
  return {
    entries: taken.map((row) => entryOf(row, row.underKey === null ? null : (places.get(row.underKey) ?? null))),
  };
}

function entryOf({ fields, lead, cooperating, dates, told }: ReviewedRow, under: number | null): PlanEntry {
  const kind = entryKind(fields.kind);
  const direction = kind === "direction";
  return {
    kind,
    under,
    title: fields.title.trim(),
    statement: direction ? "" : fields.statement.trim(),
    lead: direction ? null : (lead[0] ?? null),
    cooperating: direction ? [] : cooperating,
    startsOn: direction ? null : dates.days.startsOn,
    endsOn: direction ? null : dates.days.endsOn,
    weight: told.weight,
    particulars: told.particulars,
  };
}

function entryKind(kind: RowKind): EntryKind {
  return kind === "left-out" ? "task" : kind;
}
