import type { CalendarDate } from "~/domain/calendar-date";
import { type LetterContent, type LetterList, letterLists } from "~/domain/letter-content";

/** A value of a letter, ready to be said in either language. */
export type LetterValue =
  | { readonly kind: "words"; readonly zh: string; readonly en: string }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "share"; readonly bp: number }
  | { readonly kind: "quantity"; readonly quantity: number; readonly unit: string }
  | { readonly kind: "part"; readonly part: "lead" | "cooperating" }
  | { readonly kind: "suspended"; readonly suspended: boolean }
  | { readonly kind: "none" };

/** Fields of what a letter lists that may differ. */
export type LetterField =
  | "title"
  | "direction"
  | "part"
  | "suspended"
  | "startsOn"
  | "endsOn"
  | "dueOn"
  | "goal"
  | "task"
  | "scheduledBp"
  | "inYear"
  | "byYearEnd"
  | "planned";

export interface FieldDifference {
  readonly field: LetterField;
  readonly before: LetterValue;
  readonly after: LetterValue;
}

/** Something that one of two contents lists and the other doesn't, or lists otherwise. */
export interface LetterDifference {
  readonly list: LetterList;
  readonly kind: "added" | "removed" | "changed";
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** What differs of something both list. */
  readonly fields: readonly FieldDifference[];
}

type Entry = LetterContent[LetterList][number];

/** What has changed between two contents of a letter, list by list; the clause and the parties' names aside. */
export function letterDifferences(before: LetterContent, after: LetterContent): LetterDifference[] {
  return letterLists.flatMap((list) => {
    const [old, now] = [byId(before[list]), byId(after[list])];
    return [
      ...[...old.values()].flatMap((entry): LetterDifference[] => {
        const other = now.get(entry.id);
        if (!other) return [{ list, kind: "removed", ...named(entry), fields: [] }];
        const fields = fieldDifferences(entry, other);
        return fields.length > 0 ? [{ list, kind: "changed", ...named(other), fields }] : [];
      }),
      ...[...now.values()].flatMap((entry): LetterDifference[] =>
        old.has(entry.id) ? [] : [{ list, kind: "added", ...named(entry), fields: [] }],
      ),
    ];
  });
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function named({ id, title }: Entry) {
  return { id, title };
}

function fieldDifferences(before: Entry, after: Entry): FieldDifference[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...old].flatMap(([field, value]) => {
    const other = now.get(field) ?? { kind: "none" };
    return JSON.stringify(value) === JSON.stringify(other) ? [] : [{ field, before: value, after: other }];
  });
}

// An entry by its fields; what another kind of entry would have is missing on both sides.
function valuesOf(entry: Entry): Map<LetterField, LetterValue> {
  const values = new Map<LetterField, LetterValue>([
    ["title", words(entry.title)],
    ["part", { kind: "part", part: entry.part }],
  ]);
  if ("suspended" in entry) values.set("suspended", { kind: "suspended", suspended: entry.suspended });
  if ("direction" in entry) values.set("direction", words(entry.direction));
  if ("startsOn" in entry) values.set("startsOn", date(entry.startsOn));
  if ("endsOn" in entry) values.set("endsOn", date(entry.endsOn));
  if ("goal" in entry) values.set("goal", words(entry.goal));
  if ("scheduledBp" in entry) values.set("scheduledBp", { kind: "share", bp: entry.scheduledBp });
  if ("planned" in entry) {
    for (const field of ["inYear", "byYearEnd", "planned"] as const) {
      values.set(field, { kind: "quantity", quantity: entry[field], unit: entry.quantityUnit });
    }
  }
  if ("task" in entry) {
    values.set("task", words(entry.task));
    values.set("dueOn", date(entry.dueOn));
  }
  return values;
}

function words(text: { readonly zh: string; readonly en: string } | null): LetterValue {
  return text ? { kind: "words", zh: text.zh, en: text.en } : { kind: "none" };
}

function date(day: CalendarDate): LetterValue {
  return { kind: "date", date: day };
}
