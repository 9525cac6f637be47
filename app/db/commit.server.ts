import { canonicalText } from "~/db/canonical-text";
import type { Prisma } from "~/db/generated/sqlite/client";
import { sha256 } from "~/db/log-chain.server";
import { type LogHead, lockHead } from "~/db/log-head.server";
import { currentStore, type Store } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { presentView, type View } from "~/db/view.server";
import { noteWait } from "~/db/waits.server";
import { writeCommand } from "~/db/write-command.server";
import { writing } from "~/db/writing.server";
import { dayAt } from "~/domain/calendar-days";
import type { Change } from "~/domain/change";
import type { CommandHeader, Committed, Moment } from "~/domain/command";
import type { Action, Actor, Grant } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

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
  const done = await writing(store, (tx) => carryOut(tx, store, actor, command, deed, clock));
  if (!done.ok) return done;
  const { committed, moved } = done.value;
  if (moved !== null) store.news.committed(moved);
  return succeed(committed);
}

/** What a command answered, and where it moved the log's head to; null where nothing changed by it now. */
interface Done {
  readonly committed: Committed;
  readonly moved: bigint | null;
}

async function carryOut<State>(
  tx: Prisma.TransactionClient,
  store: Store,
  actor: Actor,
  command: CommandHeader & { intent: string },
  deed: Deed<State>,
  clock: Clock,
): Promise<Result<Done>> {
  const asked = performance.now();
  const head = await lockHead(tx);
  noteWait((performance.now() - asked) / 1000);
  const payloadHash = sha256(canonicalText({ ...command, actorId: actor.memberId }));
  const known = await tx.command.findUnique({ where: { id: command.commandId } });
  if (known) {
    if (known.payloadHash !== payloadHash) return fail({ code: "command-reused" });
    return succeed({ committed: JSON.parse(known.result) as Committed, moved: null });
  }
  const view = presentView(tx);
  const state = await deed.read(view, tx);
  if (!state.ok) return state;
  const grant = deed.allow(state.value);
  if (!grant) return fail({ code: "forbidden", action: deed.action });
  const moment = await momentOf(view, command, head, clock);
  const decided = deed.decide(state.value, moment);
  if (!decided.ok) return decided;
  const undoable = (deed.undoable ?? false) && decided.value.length > 0;
  const answer = { name: command.intent, payloadHash, undoable, undoes: deed.undoes?.(state.value) ?? null };
  const deciding = { dialect: store.dialect, actor, grant, command, moment, head, answer };
  const { committed, seq } = await writeCommand(tx, deciding, decided.value);
  if (seq === head.seq) return succeed({ committed, moved: null });
  await store.news.announce(tx, seq);
  return succeed({ committed, moved: seq });
}

async function momentOf(view: View, command: CommandHeader, head: LogHead, clock: Clock): Promise<Moment> {
  // Time in the log never runs backwards, whatever the machine's clock does.
  const recordedAt = Math.max(clock.now(), Number(head.recordedAt));
  const { timeZone } = await readSettings(view);
  return { commandId: command.commandId, recordedAt, today: dayAt(recordedAt, timeZone) };
}
