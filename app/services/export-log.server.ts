import { type LogFilter, type LoggedCommand, readCommands, readWholeEntries } from "~/db/read-log-page.server";
import type { Actor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import type { LogLine } from "~/formats/log-lines";
import { filterOf, type LogQuery } from "~/services/load-log.server";
import { type Look, look } from "~/services/look.server";
import { namesInLog } from "~/services/names-in-log.server";

const page = 100;

/** Everything the filter leaves of the log, the latest command first, in stretches: however long it is, little of it is held. */
export async function exportLog(actor: Actor, query: LogQuery): Promise<Result<AsyncGenerator<LogLine[]>>> {
  const looked = await look(actor, "read-log", null);
  if (!looked.ok) return looked;
  return succeed(stretches(looked.value, filterOf(query, looked.value.settings.timeZone)));
}

async function* stretches(seen: Look, filter: LogFilter): AsyncGenerator<LogLine[]> {
  let before: bigint | null = null;
  for (;;) {
    const commands: LoggedCommand[] = await readCommands(seen.store, filter, before === null ? null : { before }, page);
    for (const command of commands) yield* linesOf(seen, command);
    if (commands.length < page) return;
    before = commands.at(-1)?.lastSeq ?? null;
  }
}

async function* linesOf(seen: Look, command: LoggedCommand): AsyncGenerator<LogLine[]> {
  for await (const entries of readWholeEntries(seen.store, command)) {
    const names = await namesInLog(
      seen,
      [command],
      entries.map(({ shown }) => shown),
    );
    const nameOf = (id: string | null) => {
      const thing = id === null ? undefined : names.things[id];
      return thing ? thing.zh || thing.en : "";
    };
    yield entries.map(
      ({ shown, before, after, prevHash, hash }): LogLine => ({
        ...{ seq: String(shown.seq), recordedAt: new Date(shown.recordedAt).toISOString() },
        ...{ command: command.name, commandId: command.id, person: names.people[command.actorId] ?? "" },
        ...{ actorId: command.actorId, role: shown.role, unit: nameOf(shown.unitId), entity: shown.entity },
        ...{ rowId: shown.rowId, name: nameOf(shown.rowId) || nameOf(names.owners[shown.rowId] ?? null) },
        ...{ field: shown.field, before, after, reason: shown.reason, prevHash, hash },
      }),
    );
  }
}
