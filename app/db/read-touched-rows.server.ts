import { type Connection, currentRows, domainRow, type StoredRow } from "~/db/delegate.server";
import { tables } from "~/db/tables.server";
import type { Change } from "~/domain/change";
import type { EntityName } from "~/domain/rows";
import type { TouchedRows } from "~/domain/undo-state";

// Rows a question: well below the parameters either database takes.
const batch = 400;

/** The rows some changes name, as they stand. */
export interface Touched {
  readonly rows: TouchedRows;
  /** From which sequence number a row holds; undefined where there is none. */
  seqOf(change: Change): bigint | undefined;
}

/** Reads the rows that changes name, in one question an entity (and each further batch of rows). */
export async function readTouched(connection: Connection, changes: readonly Change[]): Promise<Touched> {
  const stored = new Map<EntityName, Map<string, StoredRow>>();
  for (const entity of new Set(changes.map((change) => change.entity))) {
    const ids = changes.filter((change) => change.entity === entity).map((change) => change.id);
    stored.set(entity, await readStored(connection, entity, [...new Set(ids)]));
  }
  return {
    rows: (entity) => new Map([...(stored.get(entity) ?? [])].map(([id, row]) => [id, domainRow(entity, row)])),
    seqOf: ({ entity, id }) => stored.get(entity)?.get(id)?.fromSeq as bigint | undefined,
  };
}

async function readStored(connection: Connection, entity: EntityName, ids: readonly string[]) {
  const { key } = tables[entity];
  const rows = new Map<string, StoredRow>();
  for (let from = 0; from < ids.length; from += batch) {
    const where = { [key]: { in: ids.slice(from, from + batch) } };
    for (const row of await currentRows(connection, entity).findMany({ where })) rows.set(String(row[key]), row);
  }
  return rows;
}
