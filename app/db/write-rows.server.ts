import { type Connection, currentRows, type StoredRow, storedRow } from "~/db/delegate.server";
import type { Dialect } from "~/db/dialect.server";
import { insertRows } from "~/db/insert-rows.server";
import { historyNamed, type StoredName, type StoredRows, tableNamed, tables } from "~/db/tables.server";
import type { Change } from "~/domain/change";
import type { EntityName } from "~/domain/rows";

// Rows a statement: well below the parameters either database takes.
const batch = 400;

/** Where rows are written, and the sequence number they hold from. */
export interface RowWriting {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly seq: bigint;
}

/** Applies changes to the rows: superseded rows move into history, and what is new holds from `seq` on. */
export async function writeChanges(writing: RowWriting, changes: readonly Change[]): Promise<void> {
  for (const [entity, ofEntity] of byEntity(changes)) await writeEntity(writing, entity, ofEntity);
}

/** Puts rows that are derived whole in the place of what was there under their keys. */
export async function replaceRows<E extends StoredName>(
  writing: RowWriting,
  entity: E,
  keys: readonly string[],
  rows: readonly StoredRows[E][],
): Promise<void> {
  const old = await readRows(writing.connection, entity, keys);
  await supersede(writing, entity, [...old.values()]);
  await insert(
    writing,
    entity,
    rows.map((row) => storedRow(entity, row, writing.seq)),
  );
}

async function writeEntity(writing: RowWriting, entity: EntityName, changes: readonly Change[]) {
  const { connection, seq } = writing;
  const touched = new Set(changes.filter((change) => change.op !== "create").map((change) => change.id));
  const old = touched.size > 0 ? await readRows(connection, entity, [...touched]) : new Map<string, StoredRow>();
  const fresh = new Map([...old].map(([id, row]) => [id, { ...row }]));
  for (const change of changes) {
    if (change.op === "create") fresh.set(change.id, storedRow(entity, change.row as StoredRows[typeof entity], seq));
    else if (change.op === "remove") fresh.delete(change.id);
    else {
      const row = fresh.get(change.id);
      if (!row) throw new Error(`a change of ${entity} ${change.id} found no row`);
      const { fromSeq: _from, ...patched } = { ...row, [change.field]: change.after };
      fresh.set(change.id, storedRow(entity, patched as unknown as StoredRows[typeof entity], seq));
    }
  }
  await supersede(writing, entity, [...old.values()]);
  await insert(writing, entity, [...fresh.values()]);
}

async function readRows(
  connection: Connection,
  entity: StoredName,
  keys: readonly string[],
): Promise<Map<string, StoredRow>> {
  const { key } = tables[entity];
  const rows = new Map<string, StoredRow>();
  for (let from = 0; from < keys.length; from += batch) {
    const part = await currentRows(connection, entity).findMany({
      where: { [key]: { in: keys.slice(from, from + batch) } },
    });
    for (const row of part) rows.set(String(row[key]), row);
  }
  return rows;
}

async function supersede({ connection, dialect, seq }: RowWriting, entity: StoredName, rows: readonly StoredRow[]) {
  const { key, history } = tables[entity];
  if (history) {
    const ended = rows.map((row) => ({ ...row, toSeq: seq }));
    await insertRows(connection, dialect, historyNamed(entity), ended);
  }
  for (let from = 0; from < rows.length; from += batch) {
    const ids = rows.slice(from, from + batch).map((row) => row[key]);
    await currentRows(connection, entity).deleteMany({ where: { [key]: { in: ids } } });
  }
}

function insert({ connection, dialect }: RowWriting, entity: StoredName, rows: readonly StoredRow[]): Promise<void> {
  return insertRows(connection, dialect, tableNamed(entity), rows);
}

function byEntity(changes: readonly Change[]): Map<EntityName, Change[]> {
  const groups = new Map<EntityName, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.entity);
    if (group) group.push(change);
    else groups.set(change.entity, [change]);
  }
  return groups;
}
