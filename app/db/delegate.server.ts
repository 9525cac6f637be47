import type { Prisma, PrismaClient } from "~/db/generated/sqlite/client";
import { type StoredName, type StoredRows, tables } from "~/db/tables.server";

/** A client, or one of its transactions. */
export type Connection = PrismaClient | Prisma.TransactionClient;

export type StoredValue = string | number | boolean | bigint | null;
/** A row as Prisma hands it over: the entity's fields with `fromSeq`, and `toSeq` in the history. */
export type StoredRow = Record<string, StoredValue>;

/** What of Prisma's model delegates is used when the entity is only known by name. */
export interface Delegate {
  findMany(query: object): Promise<StoredRow[]>;
  count(query: object): Promise<number>;
  createMany(query: { data: StoredRow[] }): Promise<unknown>;
  deleteMany(query: object): Promise<{ count: number }>;
}

// The one place where a model is looked up by name: Prisma's types can't follow a name that is only known at run time.
export function currentRows(connection: Connection, entity: StoredName): Delegate {
  return modelNamed(connection, entity);
}

export function supersededRows(connection: Connection, entity: StoredName): Delegate {
  return modelNamed(connection, `${entity}History`);
}

function modelNamed(connection: Connection, name: string): Delegate {
  const model: unknown = Reflect.get(connection, name);
  return model as Delegate;
}

/** A stored row as the domain knows it: without sequence numbers, wide integers as numbers. */
export function domainRow<E extends StoredName>(entity: E, stored: StoredRow): StoredRows[E] {
  const { fromSeq: _from, toSeq: _to, ...row } = stored;
  for (const field of tables[entity].wide) {
    const value = row[field];
    if (typeof value === "bigint") row[field] = Number(value);
  }
  return row as unknown as StoredRows[E];
}

/** The domain's row as it is stored from this sequence number on. */
export function storedRow<E extends StoredName>(entity: E, row: StoredRows[E], fromSeq: bigint): StoredRow {
  const stored: StoredRow = { ...(row as object), fromSeq };
  for (const field of tables[entity].wide) {
    const value = stored[field];
    if (typeof value === "number") stored[field] = BigInt(value);
  }
  return stored;
}
