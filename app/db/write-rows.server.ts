import { type Connection, currentRows, type StoredRow, storedRow, supersededRows } from "~/db/delegate.server";
import { type StoredName, type StoredRows, tables } from "~/db/tables.server";
import type { Change } from "~/domain/change";
import type { EntityName } from "~/domain/rows";

// Rows a statement: well below the parameters either database takes.
const batch = 400;

/** Applies changes to the rows: superseded rows move into history, and what is new holds from `seq` on. */
export async function writeChanges(connection: Connection, changes: readonly Change[], seq: bigint): Promise<void> {
  for (const [entity, ofEntity] of byEntity(changes)) await writeEntity(connection, entity, ofEntity, seq);
}

/** Puts rows that are derived whole in the place of what was there under their keys. */
export async function replaceRows<E extends StoredName>(
  connection: Connection,
  entity: E,
  keys: readonly string[],
  rows: readonly StoredRows[E][],
  seq: bigint,
): Promise<void> {
  const old = await readRows(connection, entity, keys);
  await supersede(connection, entity, [...old.values()], seq);
  await insert(
    connection,
    entity,
    rows.map((row) => storedRow(entity, row, seq)),
  );
}

async function writeEntity(connection: Connection, entity: EntityName, changes: readonly Change[], seq: bigint) {
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
  await supersede(connection, entity, [...old.values()], seq);
  await insert(connection, entity, [...fresh.values()]);
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

async function supersede(connection: Connection, entity: StoredName, rows: readonly StoredRow[], toSeq: bigint) {
  const { key, history } = tables[entity];
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch);
    if (history) await supersededRows(connection, entity).createMany({ data: part.map((row) => ({ ...row, toSeq })) });
    await currentRows(connection, entity).deleteMany({ where: { [key]: { in: part.map((row) => row[key]) } } });
  }
}

async function insert(connection: Connection, entity: StoredName, rows: readonly StoredRow[]) {
  for (let from = 0; from < rows.length; from += batch) {
    await currentRows(connection, entity).createMany({ data: rows.slice(from, from + batch) });
  }
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
