import { canonicalText } from "~/db/canonical-text";
import type { Prisma } from "~/db/generated/sqlite/client";
import { sha256 } from "~/db/log-chain.server";
import { type LogHead, lockHead } from "~/db/log-head.server";
import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { presentView, type View } from "~/db/view.server";
import { noteWait } from "~/db/waits.server";
import { writeCommand } from "~/db/write-command.server";
import { writing } from "~/db/writing.server";
import { dayAt } from "~/domain/calendar-date";
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
  const asked = performance.now();
  return writing(store, async (tx) => {
    const head = await lockHead(tx);
    noteWait((performance.now() - asked) / 1000);
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
    const undoable = (deed.undoable ?? false) && decided.value.length > 0;
    const answer = { name: command.intent, payloadHash, undoable, undoes: deed.undoes?.(state.value) ?? null };
    return succeed(
      await writeCommand(tx, { dialect: store.dialect, actor, grant, command, moment, head, answer }, decided.value),
    );
  });
}

async function momentOf(view: View, command: CommandHeader, head: LogHead, clock: Clock): Promise<Moment> {
  // Time in the log never runs backwards, whatever the machine's clock does.
  const recordedAt = Math.max(clock.now(), Number(head.recordedAt));
  const { timeZone } = await readSettings(view);
  return { commandId: command.commandId, recordedAt, today: dayAt(recordedAt, timeZone) };
}
