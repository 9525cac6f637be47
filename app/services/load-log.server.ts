export type { LogKey };

import { titlesWith } from "~/db/read-goals.server";
import { readHead } from "~/db/read-log.server";
import {
  type LogFilter,
  type LoggedCommand,
  type LoggedEntry,
  type LogKey,
  readCommands,
  readEntriesOf,
  readLogChoices,
} from "~/db/read-log-page.server";
import { readDisplayNames } from "~/db/read-people.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { addDays, endOfDay } from "~/domain/calendar-days";
import type { ElementId, MemberId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { PlanElement } from "~/domain/rows";
import { type Look, look } from "~/services/look.server";
import { type NamesInLog, namesInLog } from "~/services/names-in-log.server";

export const commandsShown = 25;
export const entriesShown = 8;

/** What a page of the log is asked for: by person, kind of command, element, and days. */
export interface LogQuery {
  readonly actorId: string | null;
  readonly name: string | null;
  readonly elementId: ElementId | null;
  /** Part of an element's title, to choose one by. */
  readonly words: string;
  /** Both days included, in the organisation's time zone. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface LogFacts {
  readonly query: LogQuery;
  readonly commands: readonly LoggedCommand[];
  readonly entries: readonly LoggedEntry[];
  readonly names: NamesInLog;
  /** Keys of the pages before and after this one; null at the ends. */
  readonly newer: bigint | null;
  readonly older: bigint | null;
  readonly choices: {
    readonly people: readonly { readonly id: string; readonly displayName: string | null }[];
    readonly names: readonly string[];
  };
  readonly element: PlanElement | null;
  /** Elements with the words in their title, to choose from. */
  readonly found: readonly PlanElement[];
  readonly timeZone: string;
  /** The log's last entry. */
  readonly head: bigint;
}

/** One page of the log, the latest first, for those who may read it. */
export async function loadLog(actor: Actor, query: LogQuery, key: LogKey): Promise<Result<LogFacts>> {
  const looked = await look(actor, "read-log", null);
  if (!looked.ok) return looked;
  const { store, view, settings } = looked.value;
  const filter = filterOf(query, settings.timeZone);
  const found = await readCommands(store, filter, key, commandsShown + 1);
  const upwards = key !== null && "after" in key;
  const more = found.length > commandsShown;
  const commands = upwards && more ? found.slice(1) : found.slice(0, commandsShown);
  const entries = await readEntriesOf(store, commands, entriesShown * 2);
  const [first, last] = [commands[0]?.lastSeq ?? null, commands.at(-1)?.lastSeq ?? null];
  const choices = await readLogChoices(store);
  const names = await readDisplayNames(view, choices.actorIds as MemberId[]);
  const head = await readHead(store);
  return succeed({
    ...{ query, commands, entries, timeZone: settings.timeZone, head: head?.seq ?? 0n },
    names: await namesInLog(looked.value, commands, entries),
    newer: (upwards ? more : key !== null) ? first : null,
    older: (upwards ? true : more) ? last : null,
    choices: {
      people: choices.actorIds.map((id) => ({ id, displayName: names.get(id) ?? null })),
      names: choices.names,
    },
    element: query.elementId === null ? null : await view.first("element", { id: query.elementId }),
    found: query.words === "" ? [] : await elementsWith(looked.value, query.words),
  });
}

/** The query as instants. */
export function filterOf({ actorId, name, elementId, from, to }: LogQuery, timeZone: string): LogFilter {
  return {
    ...{ actorId, name, elementId },
    from: from === null ? null : endOfDay(addDays(from, -1), timeZone) + 1,
    until: to === null ? null : endOfDay(to, timeZone) + 1,
  };
}

function elementsWith({ view }: Look, words: string): Promise<PlanElement[]> {
  return view.find("element", { OR: titlesWith(words) }, { orderBy: ["planId", "sortKey", "id"], take: 10 });
}
