import { supersededRows } from "~/db/delegate.server";
import type { Command, Prisma } from "~/db/generated/sqlite/client";
import { readCalendar } from "~/db/read-calendar.server";
import { isBuiltUpon } from "~/db/read-references.server";
import { readTouched, type Touched } from "~/db/read-touched-rows.server";
import { readUndoState } from "~/db/read-undo-state.server";
import { tables } from "~/db/tables.server";
import type { View } from "~/db/view.server";
import { type Change, inverted } from "~/domain/change";
import { BodyId } from "~/domain/ids";
import type { Subject } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { EntityName } from "~/domain/rows";
import { type AdministrationState, administrationRight } from "~/domain/undo-administration";
import type { UndoState } from "~/domain/undo-state";

/** A member's latest command that can be taken back. */
export interface LastDeed {
  readonly commandId: string;
  readonly name: string;
  /** The changes that take it back, and what they would meet. */
  readonly inverse: readonly Change[];
  readonly state: UndoState;
  /** Whether somebody has changed one of its rows since. */
  readonly superseded: boolean;
  /** The plans and lead units it touched. */
  readonly subjects: readonly Subject[];
  /** Whether it tied or untied elements and did nothing else. */
  readonly tiesOnly: boolean;
  /** Whether it changed a framework, its tiers or ideas. */
  readonly frameworks: boolean;
  /** Whether it added units, which asks for a right of its own. */
  readonly addsUnits: boolean;
  /** Whether it concerned responsibility letters or their template and nothing else. */
  readonly lettersOnly: boolean;
  /** Of a command of administration: the units and the calendar as they stand. */
  readonly administration: AdministrationState | null;
}

export async function readLastDeed(
  view: View,
  tx: Prisma.TransactionClient,
  actorId: string,
): Promise<Result<LastDeed>> {
  const command = await lastUndoable(tx, actorId);
  return command ? readDeed(view, tx, command) : fail({ code: "nothing-to-undo" });
}

/** A member's latest undo that nothing of theirs has come after, with the changes that take it back in turn. */
export async function readLastUndone(
  view: View,
  tx: Prisma.TransactionClient,
  actorId: string,
): Promise<Result<LastDeed>> {
  const command = await lastUndone(tx, actorId);
  return command ? readDeed(view, tx, command) : fail({ code: "nothing-to-redo" });
}

async function readDeed(view: View, tx: Prisma.TransactionClient, command: Recorded): Promise<Result<LastDeed>> {
  const events = await tx.event.findMany({ where: { commandId: command.id }, orderBy: { seq: "asc" } });
  const changes = events.map(changeOf);
  const touched = await readTouched(tx, changes);
  const inverse = inverted(changes, (entity, id) => touched.rows(entity).get(id));
  const state = await readUndoState(view, touched.rows, inverse);
  return succeed({
    commandId: command.id,
    name: command.name,
    inverse,
    state,
    superseded: await isSuperseded(tx, touched, changes, command.lastSeq),
    subjects: subjectsOf(state, changes),
    tiesOnly: tiesOnly(state, changes),
    frameworks: changes.some(({ entity }) => isOfFrameworks(entity)),
    addsUnits: changes.some(({ entity }) => entity === "unit"),
    lettersOnly: changes.every(({ entity }) => entity === "letter" || entity === "letterTemplate"),
    administration: administrationRight(command.name) ? await readAdministration(view, changes) : null,
  });
}

async function readAdministration(view: View, changes: readonly Change[]): Promise<AdministrationState> {
  const bodies = changes.flatMap((change) => (change.entity === "body" ? [BodyId.parse(change.id)] : []));
  return { ...(await readCalendar(view, bodies)), units: await view.find("unit", {}) };
}

type Recorded = Pick<Command, "id" | "name" | "lastSeq" | "undoable">;

/** The latest command of a member that can be taken back and was not; null where there is none. */
export async function lastUndoable(tx: Prisma.TransactionClient, actorId: string): Promise<Recorded | null> {
  const recent = await readRecent(tx, actorId);
  const undone = new Set(recent.map((command) => command.undoes));
  // What was done again stands in the place of what had been taken back.
  const latest = recent.find(
    (command) => (command.undoes === null || command.name === "redo") && !undone.has(command.id),
  );
  return latest?.undoable ? latest : null;
}

async function lastUndone(tx: Prisma.TransactionClient, actorId: string): Promise<Recorded | null> {
  const recent = await readRecent(tx, actorId);
  const redone = new Set(recent.map((command) => command.undoes));
  const latest = recent.findIndex((command) => command.name === "undo" && !redone.has(command.id));
  // Whoever does something new has left what was taken back behind.
  const leftBehind = recent.slice(0, latest).some((command) => command.undoes === null);
  return leftBehind ? null : (recent[latest] ?? null);
}

// The latest first. A command that changed nothing leaves nothing to take back.
async function readRecent(tx: Prisma.TransactionClient, actorId: string) {
  const recent = await tx.command.findMany({ where: { actorId }, orderBy: { lastSeq: "desc" }, take: 100 });
  return recent.filter((command) => command.firstSeq <= command.lastSeq);
}

function changeOf(event: {
  entity: string;
  rowId: string;
  field: string;
  before: string | null;
  after: string | null;
}): Change {
  const entity = event.entity as EntityName;
  const { rowId: id } = event;
  const read = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
  if (event.field === "create") return { op: "create", entity, id, row: read(event.after) } as Change;
  if (event.field === "remove") return { op: "remove", entity, id, row: read(event.before) } as Change;
  return {
    op: "update",
    entity,
    id,
    field: event.field,
    before: read(event.before),
    after: read(event.after),
  } as Change;
}

async function isSuperseded(
  tx: Prisma.TransactionClient,
  touched: Touched,
  changes: readonly Change[],
  lastSeq: bigint,
): Promise<boolean> {
  const nameOf = (change: Change) => `${change.entity}/${change.id}`;
  const gone = new Set(changes.filter((change) => change.op === "remove").map(nameOf));
  for (const change of new Map(changes.map((one) => [nameOf(one), one])).values()) {
    const seq = touched.seqOf(change);
    if (gone.has(nameOf(change)) ? seq !== undefined : !(await stemsFrom(tx, change, seq, lastSeq))) return true;
  }
  return isBuiltUpon(
    tx,
    changes.filter((change) => change.op === "create"),
  );
}

function isOfFrameworks(entity: EntityName): boolean {
  return entity === "framework" || entity === "tier" || entity === "idea";
}

/**
 * Whether a row that holds from `seq` is as the command that ended at `lastSeq` left it: written by it, or brought back to that
 * by taking back whatever came after it.
 */
async function stemsFrom(
  tx: Prisma.TransactionClient,
  { entity, id }: Pick<Change, "entity" | "id">,
  seq: bigint | undefined,
  lastSeq: bigint,
): Promise<boolean> {
  let from = seq;
  while (from !== undefined && from > lastSeq) from = await seqBefore(tx, entity, id, from);
  return from === lastSeq;
}

// From when the version held that an undo at this sequence number brought back; undefined where it was no undo.
async function seqBefore(
  tx: Prisma.TransactionClient,
  entity: EntityName,
  id: string,
  seq: bigint,
): Promise<bigint | undefined> {
  const event = await tx.event.findUnique({ where: { seq }, select: { commandId: true } });
  const command = event && (await tx.command.findUnique({ where: { id: event.commandId } }));
  const undone = command?.undoes ? await tx.command.findUnique({ where: { id: command.undoes } }) : null;
  if (!undone || !tables[entity].history) return undefined;
  const where = { [tables[entity].key]: id, toSeq: undone.lastSeq };
  const [version] = await supersededRows(tx, entity).findMany({ where, take: 1 });
  return typeof version?.fromSeq === "bigint" ? version.fromSeq : undefined;
}

// The plans the changes lie in, with the units that lead what they tie; nothing for what hangs on something touched as well.
function subjectsOf({ touched, ends }: UndoState, changes: readonly Change[]): Subject[] {
  const subjects = changes.flatMap((change): Subject[] => {
    if (change.entity === "plan") return [{ planId: change.id }];
    const row = change.op === "update" ? touched(change.entity).get(change.id) : change.row;
    const start = row && "fromId" in row ? ends.get(row.fromId) : null;
    if (start) return [{ planId: start.planId, unitId: start.leadUnitId }];
    return row && "planId" in row ? [{ planId: row.planId }] : [];
  });
  return [...new Map(subjects.map((subject) => [`${subject.planId}/${subject.unitId}`, subject])).values()];
}

// What a department may tie, it may untie; what becomes of a goal is the council's to say.
function tiesOnly({ touched }: UndoState, changes: readonly Change[]): boolean {
  return changes.every((change) => {
    if (change.entity !== "link") return false;
    const link = change.op === "update" ? touched("link").get(change.id) : change.row;
    return link?.type !== "succeeds";
  });
}
