import type { Connection } from "~/db/delegate.server";
import { type StoredName, tables } from "~/db/tables.server";
import type { View } from "~/db/view.server";

type Row = Record<string, unknown>;
type Tables = Map<string, Map<string, Row>>;

/** Every table as the entries of the log alone make it, the naive way: one after the other, up to and with `upTo`. */
export async function replayed(connection: Connection, upTo?: bigint): Promise<Tables> {
  const where = upTo === undefined ? {} : { seq: { lte: upTo } };
  const events = await connection.event.findMany({ where, orderBy: { seq: "asc" } });
  const found: Tables = new Map();
  for (const { entity, rowId, field, after } of events) {
    const rows = found.get(entity) ?? new Map<string, Row>();
    found.set(entity, rows);
    const value: unknown = after === null ? null : JSON.parse(after);
    if (field === "create") rows.set(rowId, { ...(value as Row) });
    else if (field === "remove") rows.delete(rowId);
    else rows.set(rowId, { ...rows.get(rowId), [field]: value });
  }
  return found;
}

/** Every table that commands change, as a view shows it; of the past those that have one. What is derived stays out. */
export async function shown(view: View): Promise<Tables> {
  const known = logged.filter((entity) => view.at === null || tables[entity].history);
  const entries = await Promise.all(
    known.map(async (entity) => {
      const rows = await view.find(entity, {});
      return [entity, new Map(rows.map((row) => [keyOf(entity, row), { ...row } as Row]))] as const;
    }),
  );
  return new Map(entries);
}

/** The rows in which two such sets of tables differ, personal fields aside; tables that the second lacks are passed over. */
export function differences(one: Tables, other: Tables): string[] {
  return [...other.keys()].flatMap((name) => {
    const entity = name as StoredName;
    const [left, right] = [one.get(entity) ?? new Map<string, Row>(), other.get(entity) ?? new Map<string, Row>()];
    const ids = new Set([...left.keys(), ...right.keys()]);
    return [...ids].flatMap((id) =>
      textOf(entity, left.get(id)) === textOf(entity, right.get(id)) ? [] : [`${entity}/${id}`],
    );
  });
}

const logged = (Object.keys(tables) as StoredName[]).filter((entity) => entity !== "standing");

function keyOf(entity: StoredName, row: object): string {
  return String(Reflect.get(row, tables[entity].key));
}

function textOf(entity: StoredName, row: Row | undefined): string | undefined {
  if (!row) return undefined;
  const plain = Object.entries(row).filter(([field]) => !tables[entity].personal.includes(field));
  return JSON.stringify(plain.sort(([a], [b]) => (a < b ? -1 : 1)));
}
