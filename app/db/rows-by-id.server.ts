import { type Connection, currentRows, type StoredRow } from "~/db/delegate.server";
import type { EntityName } from "~/domain/rows";

// Rows a question: well below the parameters either database takes.
const batch = 400;

/** The rows of an entity that is only known by its name, with these ids; those that are gone are left out. */
export async function rowsById(
  connection: Connection,
  entity: EntityName,
  ids: readonly string[],
): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    const part = { where: { id: { in: ids.slice(from, from + batch) } } };
    rows.push(...(await currentRows(connection, entity).findMany(part)));
  }
  return rows;
}
