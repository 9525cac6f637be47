import type { Connection } from "~/db/delegate.server";

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
  /** Elements that were removed, with the plan they stood in. */
  readonly removed: ReadonlyMap<string, string>;
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
  const told: Telling = {
    ...{ elements: new Set(), branches: new Set(), moved: new Set(), removed: new Map(), frame: false },
  };
  for (const entry of entries.slice(0, mostEntries)) tell(told, entry);
  const last = entries[Math.min(entries.length, mostEntries) - 1];
  const overflow = entries.length > mostEntries;
  return { ...told, overflow, seq: overflow ? await readHeadSeq(connection) : Number(last?.seq ?? seq) };
}

interface Entry {
  readonly entity: string;
  readonly rowId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Telling {
  readonly elements: Set<string>;
  readonly branches: Set<string>;
  readonly moved: Set<string>;
  readonly removed: Map<string, string>;
  frame: boolean;
}

function tell(told: Telling, { entity, rowId, field, before, after }: Entry): void {
  const row = { ...rowIn(before), ...rowIn(after) };
  told.frame ||= framing.has(entity) && !silent.has(field);
  for (const id of about(entity, rowId, row)) told.elements.add(id);
  if (entity !== "element" || !placing.has(field)) return;
  told.moved.add(rowId);
  if (field === "remove" && typeof row.planId === "string") told.removed.set(rowId, row.planId);
  const homes =
    field === "parentId" || field === "directionId" ? [before, after].map((text) => textIn(text) ?? "none") : [];
  for (const id of [...homes, ...homesIn(row)]) told.branches.add(id);
}

// Where a row that came or went hung.
function homesIn({ parentId, kind, directionId }: Row): string[] {
  const home = typeof directionId === "string" ? directionId : "none";
  return typeof parentId === "string" ? [kind === "goal" ? home : parentId] : [];
}

const framing: ReadonlySet<string> = new Set(["plan", "phase", "keyDirection", "unit", "organisation"]);
const silent: ReadonlySet<string> = new Set(["childrenRevision"]);
const placing: ReadonlySet<string> = new Set(["create", "remove", "parentId", "sortKey", "kind", "directionId"]);

type Row = Readonly<Record<string, unknown>>;

// The elements an entry is about; a link and a report move the standing of what they hang on.
function about(entity: string, rowId: string, row: Row): string[] {
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
