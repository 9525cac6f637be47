import type { Connection } from "~/db/delegate.server";
import type { EntityName } from "~/domain/rows";

// Whoever has been away for longer reads everything anew.
const mostEntries = 2000;

/** What the log's entries behind a sequence number are about, as far as an outline shows it. */
export interface ChangedSince {
  /** How far the log has come. */
  readonly seq: number;
  /** Ids of elements that were changed, or whose standing may have moved. */
  readonly elements: ReadonlySet<string>;
  /** Ids of what elements have come to or gone from: parents, and key directions (`none` for outside all of them). */
  readonly branches: ReadonlySet<string>;
  /** Elements that changed their place, and so the branch they stand in now. */
  readonly moved: ReadonlySet<string>;
  /** Whether phases, key directions, units or the plan itself have changed. */
  readonly frame: boolean;
  /** Whether there was too much to tell. */
  readonly overflow: boolean;
}

export async function readHeadSeq(connection: Connection): Promise<number> {
  const head = await connection.logHead.findUnique({ where: { id: "head" }, select: { seq: true } });
  return Number(head?.seq ?? 0n);
}

/** What has changed since `seq`, in any plan. */
export async function readChangedSince(connection: Connection, seq: number): Promise<ChangedSince> {
  const entries = await connection.event.findMany({
    where: { seq: { gt: BigInt(seq) } },
    select: { seq: true, entity: true, rowId: true, field: true, before: true, after: true },
    orderBy: { seq: "asc" },
    take: mostEntries + 1,
  });
  const [elements, branches, moved] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let frame = false;
  for (const entry of entries.slice(0, mostEntries)) {
    const [before, after] = [textIn(entry.before), textIn(entry.after)];
    const row = { ...rowIn(entry.before), ...rowIn(entry.after) };
    frame ||= framing.has(entry.entity as EntityName) && !silent.has(entry.field);
    for (const id of about(entry.entity as EntityName, entry.rowId, row)) elements.add(id);
    if (entry.entity !== "element" || !placing.has(entry.field)) continue;
    moved.add(entry.rowId);
    if (entry.field === "parentId" || entry.field === "directionId") {
      for (const id of [before, after]) branches.add(id ?? "none");
    }
    if (typeof row.parentId === "string") branches.add(row.parentId);
    if (row.kind === "goal") branches.add(typeof row.directionId === "string" ? row.directionId : "none");
  }
  const last = entries[Math.min(entries.length, mostEntries) - 1];
  const overflow = entries.length > mostEntries;
  return {
    seq: overflow ? await readHeadSeq(connection) : Number(last?.seq ?? seq),
    ...{ elements, branches, moved, frame, overflow },
  };
}

const framing: ReadonlySet<EntityName> = new Set(["plan", "phase", "keyDirection", "unit", "organisation"]);
const silent: ReadonlySet<string> = new Set(["childrenRevision"]);
const placing: ReadonlySet<string> = new Set(["create", "remove", "parentId", "sortKey", "kind", "directionId"]);

type Row = Readonly<Record<string, unknown>>;

// The elements an entry is about; a link and a report move the standing of what they hang on.
function about(entity: EntityName, rowId: string, row: Row): string[] {
  if (entity === "element") return [rowId];
  return [row.elementId, row.taskId, row.fromId, row.toId].filter((id): id is string => typeof id === "string");
}

function rowIn(text: string | null): Row {
  const value: unknown = text === null ? null : JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textIn(text: string | null): string | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  return typeof value === "string" ? value : null;
}
