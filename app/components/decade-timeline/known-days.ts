import { type KnownRow, mostKnown } from "~/components/timeline-known";
import type { CalendarDate } from "~/domain/calendar-date";

/** Asks how rows stood at the end of a day; null where no answer came. */
export type AskKnown = (ids: readonly string[], day: CalendarDate) => Promise<readonly KnownRow[] | null>;

/** Rows by id as a day knew them: null for who wasn't there yet; who isn't named hasn't been answered for. */
export type KnownRows = ReadonlyMap<string, KnownRow | null>;

/** What has been asked and answered about past days; nothing is asked for twice once it was answered. */
export interface KnownDays {
  of(day: CalendarDate): KnownRows;
  /** Asks for those of the ids that aren't known yet; whether all of them are known by then. */
  ask(day: CalendarDate, ids: readonly string[]): Promise<boolean>;
}

// Proxies take request lines of 8 kB.
const longest = 6000;

/** Shares ids out to as many questions as it takes, none longer than servers answer. */
export function questionsOf(ids: readonly string[]): string[][] {
  const questions: string[][] = [];
  let length = 0;
  for (const id of ids) {
    const last = questions.at(-1);
    length += id.length + 1;
    if (last && last.length < mostKnown && length <= longest) last.push(id);
    else {
      questions.push([id]);
      length = id.length + 1;
    }
  }
  return questions;
}

export function knownDays(askKnown: AskKnown): KnownDays {
  const answered = new Map<CalendarDate, Map<string, KnownRow | null>>();
  const awaited = new Map<CalendarDate, Map<string, Promise<void>>>();

  async function question(day: CalendarDate, ids: readonly string[]): Promise<void> {
    const rows = await askKnown(ids, day);
    const waiting = entry(awaited, day);
    for (const id of ids) waiting.delete(id);
    if (!rows) return;
    const known = entry(answered, day);
    for (const id of ids) known.set(id, null);
    for (const row of rows) known.set(row.id, row);
  }

  return {
    of: (day) => new Map(answered.get(day)),
    async ask(day, ids) {
      const [known, waiting] = [entry(answered, day), entry(awaited, day)];
      for (const missing of questionsOf(ids.filter((id) => !known.has(id) && !waiting.has(id)))) {
        const answer = question(day, missing);
        for (const id of missing) waiting.set(id, answer);
      }
      await Promise.all(new Set(ids.flatMap((id) => waiting.get(id) ?? [])));
      return ids.every((id) => known.has(id));
    },
  };
}

function entry<Key, Value>(of: Map<Key, Map<string, Value>>, key: Key): Map<string, Value> {
  const known = of.get(key) ?? new Map<string, Value>();
  of.set(key, known);
  return known;
}
