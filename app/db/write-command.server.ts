import { canonicalText } from "~/db/canonical-text";
import type { Dialect } from "~/db/dialect.server";
import { type CommandStamp, entriesOf } from "~/db/entries-of-changes.server";
import type { Prisma } from "~/db/generated/sqlite/client";
import { countedBefore, forgetCounters, moveCounters } from "~/db/health-counts.server";
import { insertRows } from "~/db/insert-rows.server";
import { type LogHead, moveHead } from "~/db/log-head.server";
import { readRollUp } from "~/db/read-roll-up.server";
import { rowOfStanding } from "~/db/standing-row";
import { presentView } from "~/db/view.server";
import { replaceRows, writeChanges } from "~/db/write-rows.server";
import type { Change } from "~/domain/change";
import type { CommandHeader, Committed, Moment } from "~/domain/command";
import type { Actor, Grant } from "~/domain/permissions";
import { rollUp } from "~/domain/roll-up";

/** A command that has been decided and is about to be written. */
export interface Decided {
  readonly dialect: Dialect;
  readonly actor: Actor;
  readonly grant: Grant;
  readonly command: CommandHeader;
  readonly moment: Moment;
  readonly head: LogHead;
  readonly answer: { name: string; payloadHash: string; undoable: boolean; undoes: string | null };
}

/**
 * Writes rows, roll-ups, counters, log entries and the answer, all from the same changes, and moves the head.
 * `seq` is the head's new place; the old one where nothing changed.
 */
export async function writeCommand(
  tx: Prisma.TransactionClient,
  decided: Decided,
  changes: readonly Change[],
): Promise<{ committed: Committed; seq: bigint }> {
  const { head, moment } = decided;
  const stamp = stampOf(decided);
  const entries = entriesOf(changes, stamp, head);
  const last = entries.at(-1) ?? head;
  await writeState(tx, changes, decided, last.seq);
  await insertRows(
    tx,
    decided.dialect,
    "event",
    entries.map((entry) => ({ ...entry })),
  );
  const committed = answerOf(decided, changes);
  await tx.command.create({
    data: {
      id: stamp.commandId,
      ...decided.answer,
      actorId: stamp.actorId,
      // A command that changes nothing is remembered too, with an empty range: sent again, it still changes nothing.
      firstSeq: head.seq + 1n,
      lastSeq: last.seq,
      recordedAt: stamp.recordedAt,
      result: canonicalText(committed),
    },
  });
  await moveHead(tx, { seq: last.seq, hash: last.hash, recordedAt: BigInt(moment.recordedAt) });
  return { committed, seq: last.seq };
}

async function writeState(
  tx: Prisma.TransactionClient,
  changes: readonly Change[],
  { dialect, moment }: Decided,
  seq: bigint,
): Promise<void> {
  const input = await readRollUp(presentView(tx), changes);
  const standings = input ? rollUp(input) : new Map();
  const counted = await countedBefore(tx, changes, standings.keys(), moment.today);
  const writing = { connection: tx, dialect, seq };
  await writeChanges(writing, changes);
  if (input) {
    const keys = [...new Set([...input.standings.keys(), ...standings.keys()])];
    await replaceRows(writing, "standing", keys, [...standings.values()].map(rowOfStanding));
  }
  if (counted) await moveCounters(tx, counted, moment.today);
  await forgetCounters(tx, changes, moment.today);
}

function stampOf({ actor, grant, command, moment }: Decided): CommandStamp {
  return {
    commandId: command.commandId,
    effectiveOn: moment.today,
    recordedAt: BigInt(moment.recordedAt),
    actorId: actor.memberId,
    role: grant.role,
    unitId: grant.scopeKind === "unit" ? grant.scopeId : actor.unitId,
    reason: command.reason || null,
  };
}

function answerOf({ command }: Decided, changes: readonly Change[]): Committed {
  const created = changes.filter((change) => change.op === "create").slice(0, 200);
  return { commandId: command.commandId, created: created.map((change) => change.id), changes: changes.length };
}
