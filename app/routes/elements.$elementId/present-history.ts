import { type HistoryChange, type ShownValue, shownRow, shownValue } from "~/components/history/history-words";
import type { CalendarDate } from "~/domain/calendar-date";
import { clockTimeAt } from "~/domain/clock-time";
import type { RoleName } from "~/domain/permissions";
import type { ElementFacts } from "~/services/load-element.server";
import type { BothNames } from "~/services/names-in-history.server";

/** What one person did in one go. */
export interface HistoryEntry {
  readonly key: number;
  readonly day: CalendarDate;
  readonly time: string;
  readonly role: RoleName;
  readonly unit: BothNames | null;
  readonly author: string | null;
  readonly reason: string | null;
  readonly changes: readonly HistoryChange[];
}

type Logged = ElementFacts["history"]["events"][number];

type Told = Pick<ElementFacts, "history" | "historyNames" | "timeZone">;

/** The log's entries, those of one moment together; what has `ownId` is what the page is about. */
export function presentHistory({ history, historyNames, timeZone }: Told, ownId: string): HistoryEntry[] {
  const entries: (Omit<HistoryEntry, "changes"> & { recordedAt: number; changes: HistoryChange[] })[] = [];
  for (const event of history.events) {
    const change = changeOf(event, ownId, historyNames);
    const last = entries.at(-1);
    if (last?.recordedAt === event.recordedAt && last.author === event.author) last.changes.push(change);
    else {
      entries.push({
        key: event.seq,
        recordedAt: event.recordedAt,
        ...clockTimeAt(event.recordedAt, timeZone),
        role: event.role as RoleName,
        unit: event.unitId ? (historyNames[event.unitId] ?? null) : null,
        author: event.author,
        reason: event.reason,
        changes: [change],
      });
    }
  }
  return entries.map(({ recordedAt: _, ...entry }) => entry);
}

function changeOf(event: Logged, ownId: string, names: ElementFacts["historyNames"]): HistoryChange {
  const { seq, entity, field } = event;
  const what = field === "create" || field === "remove" ? field : "update";
  const row = what === "update" ? {} : shownRow(entity, event.after ?? event.before, ownId, names);
  const value = (logged: Logged["before"]): ShownValue =>
    what === "update" ? shownValue(field, logged, names) : { kind: "nothing" };
  return { seq, entity, what, field, row, before: value(event.before), after: value(event.after) };
}
