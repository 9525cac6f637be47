import { canonicalText } from "~/db/canonical-text";
import { entriesOf } from "~/db/entries-of-changes.server";
import type { Prisma } from "~/db/generated/sqlite/client";
import { countedBefore, moveCounters } from "~/db/health-counts.server";
import { sha256 } from "~/db/log-chain.server";
import { type LogHead, lockHead, moveHead } from "~/db/log-head.server";
import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { readRollUp } from "~/db/roll-up-graph.server";
import { rowOfStanding } from "~/db/standing-row";
import { presentView, type View } from "~/db/view.server";
import { replaceRows, writeChanges } from "~/db/write-rows.server";
import { writing } from "~/db/writing.server";
import { dayAt } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import type { CommandHeader, Moment } from "~/domain/command";
import type { Action, Actor, Grant } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { rollUp } from "~/domain/roll-up";

/** What a command answers once it is in the log. */
export interface Committed {
  readonly commandId: string;
  /** Ids of the first 200 rows it created, in order. */
  readonly created: readonly string[];
  /** How many facts changed; 0 where everything was already so. */
  readonly changes: number;
}

/** A use case as `commit` carries it out: what it reads, who may, what it decides. */
export interface Deed<State> {
  readonly action: Action;
  read(view: View, tx: Prisma.TransactionClient): Promise<Result<State>>;
  /** The grant that lets the actor do it, or null. */
  allow(state: State): Grant | null;
  decide(state: State, moment: Moment): Result<Change[]>;
  /** Whether the actor may take it back; reports never can. */
  readonly undoable?: boolean;
  /** The command this one takes back. */
  undoes?(state: State): string;
}

/** For seeds and tests: another clock. Milliseconds since 1970. */
export interface Clock {
  now(): number;
}

const systemClock: Clock = { now: () => Date.now() };

/**
 * The one way to change anything, in one transaction: lock the log's head, look up the command id, read, decide, write
 * rows, entries and roll-ups from the same changes. A known command id answers as it did the first time.
 */
export async function commit<State>(
  actor: Actor,
  command: CommandHeader & { intent: string },
  deed: Deed<State>,
  clock: Clock = systemClock,
): Promise<Result<Committed>> {
  const store = await currentStore();
  return writing(store, async (tx) => {
    const head = await lockHead(tx);
    const payloadHash = sha256(canonicalText({ ...command, actorId: actor.memberId }));
    const known = await tx.command.findUnique({ where: { id: command.commandId } });
    if (known) {
      if (known.payloadHash !== payloadHash) return fail({ code: "command-reused" });
      return succeed(JSON.parse(known.result) as Committed);
    }
    const view = presentView(tx);
    const state = await deed.read(view, tx);
    if (!state.ok) return state;
    const grant = deed.allow(state.value);
    if (!grant) return fail({ code: "forbidden", action: deed.action });
    const moment = await momentOf(view, command, head, clock);
    const decided = deed.decide(state.value, moment);
    if (!decided.ok) return decided;
    const undoes = deed.undoes?.(state.value) ?? null;
    const answer = { name: command.intent, payloadHash, undoable: deed.undoable ?? false, undoes };
    return succeed(await write(tx, { actor, grant, command, moment, head, answer }, decided.value));
  });
}

interface Deciding {
  readonly actor: Actor;
  readonly grant: Grant;
  readonly command: CommandHeader;
  readonly moment: Moment;
  readonly head: LogHead;
  readonly answer: { name: string; payloadHash: string; undoable: boolean; undoes: string | null };
}

async function write(tx: Prisma.TransactionClient, deciding: Deciding, changes: readonly Change[]): Promise<Committed> {
  const { actor, grant, command, moment, head, answer } = deciding;
  const { commandId } = command;
  const created = changes
    .filter((change) => change.op === "create")
    .slice(0, 200)
    .map((change) => change.id);
  const committed: Committed = { commandId, created, changes: changes.length };
  const stamp = {
    commandId,
    effectiveOn: moment.today,
    recordedAt: BigInt(moment.recordedAt),
    actorId: actor.memberId,
    role: grant.role,
    unitId: grant.scopeKind === "unit" ? grant.scopeId : actor.unitId,
    reason: command.reason || null,
  };
  const entries = entriesOf(changes, stamp, head);
  const last = entries.at(-1);
  // A command that changes nothing is remembered too, with an empty range: sent again, it still changes nothing.
  const seq = last?.seq ?? head.seq;
  const rollUpInput = await readRollUp(presentView(tx), changes);
  const standings = rollUpInput ? rollUp(rollUpInput) : new Map();
  const counted = await countedBefore(tx, changes, standings.keys(), moment.today);
  await writeChanges(tx, changes, seq);
  if (rollUpInput) {
    const keys = [...new Set([...rollUpInput.standings.keys(), ...standings.keys()])];
    await replaceRows(tx, "standing", keys, [...standings.values()].map(rowOfStanding), seq);
  }
  if (counted) await moveCounters(tx, counted, moment.today);
  for (let from = 0; from < entries.length; from += 500) {
    await tx.event.createMany({ data: entries.slice(from, from + 500) });
  }
  await tx.command.create({
    data: {
      id: commandId,
      ...answer,
      actorId: actor.memberId,
      firstSeq: head.seq + 1n,
      lastSeq: seq,
      recordedAt: stamp.recordedAt,
      result: canonicalText(committed),
    },
  });
  await moveHead(tx, { seq, hash: last?.hash ?? head.hash, recordedAt: stamp.recordedAt });
  return committed;
}

async function momentOf(view: View, command: CommandHeader, head: LogHead, clock: Clock): Promise<Moment> {
  // Time in the log never runs backwards, whatever the machine's clock does.
  const recordedAt = Math.max(clock.now(), Number(head.recordedAt));
  const { timeZone } = await readSettings(view);
  return { commandId: command.commandId, recordedAt, today: dayAt(recordedAt, timeZone) };
}
