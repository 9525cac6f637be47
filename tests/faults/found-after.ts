import type { Acknowledgement } from "#tests/faults/acknowledgement";
import { recomputedStandings, storedStandings } from "#tests/faults/recomputed-standings";
import { differences, replayed, shown } from "#tests/services/story/log-replay";
import { canonicalText } from "~/db/canonical-text";
import { currentRows, supersededRows } from "~/db/delegate.server";
import { openStore, type Store, shareStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { type LogVerdict, verifyLog } from "~/services/verify-log.server";

/** What is found in a database after the process that wrote to it has been killed. */
export interface Found {
  /** Ids of promised commands that are not there, or not with their effect. */
  readonly lost: readonly string[];
  readonly log: LogVerdict;
  /** What SQLite says about its own file; PostgreSQL recovers by itself. */
  readonly integrity: string;
  /** Whether every stored roll-up is what a computation from scratch gives. */
  readonly rollUpsHold: boolean;
  /** Rows, of whichever table, that aren't what the log makes of them. */
  readonly unlogged: readonly string[];
}

/** What is hoped for: nothing lost, nothing broken. */
export function isSound(found: Found): boolean {
  const nothingIsLost = found.lost.length === 0 && found.unlogged.length === 0;
  return nothingIsLost && found.log.whole && found.integrity === "ok" && found.rollUpsHold;
}

/** Opens the database as another process, and compares it with what was promised. */
export async function foundAfter(databaseUrl: string, promises: readonly Acknowledgement[]): Promise<Found> {
  const store = await openStore(databaseUrl);
  shareStore(store);
  try {
    const view = presentView(store.reader);
    const [stored, recomputed] = [await storedStandings(view), await recomputedStandings(view)];
    return {
      lost: await lostOf(store, promises),
      log: await verifyLog(),
      integrity: await integrityOf(store),
      rollUpsHold: canonicalText(stored) === canonicalText(recomputed),
      unlogged: differences(await replayed(store.reader), await shown(view)),
    };
  } finally {
    await store.close();
  }
}

async function lostOf(store: Store, promises: readonly Acknowledgement[]): Promise<string[]> {
  const commands = new Map((await store.reader.command.findMany()).map((command) => [command.id, command]));
  const effects = new Set<string>();
  for (const entity of ["element", "report"] as const) {
    const rows = [
      ...(await currentRows(store.reader, entity).findMany({})),
      ...(await supersededRows(store.reader, entity).findMany({})),
    ];
    for (const row of rows) {
      for (const field of ["titleZh", "valueBp"]) effects.add([row.id, row.fromSeq, field, row[field]].join("|"));
    }
  }
  const kept = ({ commandId, effect }: Acknowledgement) => {
    const command = commands.get(commandId);
    if (!command || !effect) return command !== undefined;
    return effects.has([effect.rowId, command.lastSeq, effect.field, effect.value].join("|"));
  };
  return promises.filter((promise) => !kept(promise)).map((promise) => promise.commandId);
}

async function integrityOf(store: Store): Promise<string> {
  if (store.dialect === "postgresql") return "ok";
  const rows = await store.reader.$queryRawUnsafe<Record<string, unknown>[]>("PRAGMA integrity_check");
  return rows.map((row) => String(Object.values(row)[0])).join("; ");
}
