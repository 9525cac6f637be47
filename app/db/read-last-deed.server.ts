import { currentRows } from "~/db/delegate.server";
import type { Prisma } from "~/db/generated/sqlite/client";
import { tables } from "~/db/tables.server";
import type { View } from "~/db/view.server";
import type { Change } from "~/domain/change";
import type { DirectionId, ElementId, LinkId, PhaseId } from "~/domain/ids";
import type { Subject } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { EntityName } from "~/domain/rows";

/** A member's latest command that can be taken back. */
export interface LastDeed {
  readonly commandId: string;
  readonly name: string;
  readonly changes: readonly Change[];
  /** Whether somebody has changed one of its rows since. */
  readonly superseded: boolean;
  /** The plans and lead units it touched. */
  readonly subjects: readonly Subject[];
  readonly linksOnly: boolean;
}

export async function readLastDeed(
  view: View,
  tx: Prisma.TransactionClient,
  actorId: string,
): Promise<Result<LastDeed>> {
  const command = await lastUndoable(tx, actorId);
  if (!command) return fail({ code: "nothing-to-undo" });
  const events = await tx.event.findMany({ where: { commandId: command.id }, orderBy: { seq: "asc" } });
  const changes = events.map(changeOf);
  return succeed({
    commandId: command.id,
    name: command.name,
    changes,
    superseded: await isSuperseded(tx, changes, command.lastSeq),
    subjects: await subjectsOf(view, changes),
    linksOnly: changes.every((change) => change.entity === "link"),
  });
}

/** The latest command of a member that can be taken back and was not; null where there is none. */
export async function lastUndoable(tx: Prisma.TransactionClient, actorId: string) {
  const recent = await tx.command.findMany({ where: { actorId }, orderBy: { lastSeq: "desc" }, take: 100 });
  const undone = new Set(recent.map((command) => command.undoes));
  // A command that changed nothing leaves nothing to take back.
  const told = recent.filter((command) => command.firstSeq <= command.lastSeq);
  const open = told.filter((command) => command.undoes === null && !undone.has(command.id));
  const latest = open[0];
  return latest?.undoable ? latest : null;
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
  changes: readonly Change[],
  lastSeq: bigint,
): Promise<boolean> {
  const gone = new Set(
    changes.filter((change) => change.op === "remove").map((change) => `${change.entity}/${change.id}`),
  );
  for (const change of changes) {
    const { key } = tables[change.entity];
    const [row] = await currentRows(tx, change.entity).findMany({ where: { [key]: change.id } });
    if (gone.has(`${change.entity}/${change.id}`)) {
      if (row) return true;
    } else if (row?.fromSeq !== lastSeq) return true;
  }
  return isReferenced(
    tx,
    changes.filter((change) => change.op === "create").map((change) => change.id),
  );
}

// What has been built upon can't vanish: reports on a task, links to an element, goals in a phase or direction.
async function isReferenced(tx: Prisma.TransactionClient, added: readonly string[]): Promise<boolean> {
  if (added.length === 0) return false;
  const ids = { in: [...added] };
  const outside = { id: { notIn: [...added] } };
  const counts = await Promise.all([
    tx.report.count({ where: { taskId: ids } }),
    tx.link.count({ where: { ...outside, OR: [{ fromId: ids }, { toId: ids }] } }),
    tx.placement.count({ where: { ...outside, OR: [{ phaseId: ids }, { directionId: ids }] } }),
    tx.element.count({ where: { ...outside, OR: [{ planId: ids }, { parentId: ids }] } }),
    tx.phase.count({ where: { ...outside, planId: ids } }),
    tx.keyDirection.count({ where: { ...outside, planId: ids } }),
  ]);
  return counts.some((count) => count > 0);
}

async function subjectsOf(view: View, changes: readonly Change[]): Promise<Subject[]> {
  const subjects = await Promise.all(changes.map((change) => subjectOf(view, change)));
  return subjects.filter((subject) => subject !== null);
}

// The plan a change lies in, with the unit that leads what it touches; null for what hangs on something touched as well.
async function subjectOf(view: View, change: Change): Promise<Subject | null> {
  if (change.entity === "plan") return { planId: change.id };
  const row = change.op === "update" ? await updatedRow(view, change) : change.row;
  if (row && "planId" in row && typeof row.planId === "string") return { planId: row.planId };
  if (row && "fromId" in row) return subjectOfElement(view, row.fromId);
  return change.entity === "element" ? subjectOfElement(view, change.id as ElementId) : null;
}

async function updatedRow(view: View, { entity, id }: Change) {
  if (entity === "link") return view.first("link", { id: id as LinkId });
  if (entity === "phase") return view.first("phase", { id: id as PhaseId });
  return entity === "keyDirection" ? view.first("keyDirection", { id: id as DirectionId }) : null;
}

async function subjectOfElement(view: View, id: ElementId): Promise<Subject | null> {
  const element = await view.first("element", { id });
  return element ? { planId: element.planId, unitId: element.leadUnitId } : null;
}
