import type { CalendarDate } from "~/domain/calendar-date";
import { readWeight } from "~/formats/particulars/weight-cell";
import { beginningOf, understandDeadline } from "./deadline";
import type { Deadline, DeadlineContext } from "./deadline-types";
import type { Doubt } from "./understood";

/** A row's days: the start by its own column, or by a deadline that names both. */
export function datesOf(starts: string, words: string, context: DeadlineContext) {
  const deadline = understandDeadline(words, context);
  const begin = understandDeadline(starts, context);
  const doubts: Doubt[] = [];
  let startsOn: CalendarDate | null = deadline.kind === "dates" ? deadline.startsOn : null;
  if (begin.kind === "dates") startsOn = begin.startsOn ?? beginningOf(starts, "", begin.endsOn);
  else if (begin.reason !== "blank") doubts.push({ code: "start-unclear" });
  return { startsOn, deadline, doubts } as { startsOn: CalendarDate | null; deadline: Deadline; doubts: Doubt[] };
}

/** A weight of 1–10,000; anything else that is written is a doubt. */
export function weightOf(words: string): { weight: number | null; doubts: Doubt[] } {
  if (words === "") return { weight: null, doubts: [] };
  const weight = readWeight(words);
  return weight === null
    ? { weight, doubts: [{ code: "weight-unclear", words: words.slice(0, 40) }] }
    : { weight, doubts: [] };
}
