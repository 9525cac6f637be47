import type { Connection } from "~/db/delegate.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { historyNamed, type StoredName, tableNamed, tables } from "~/db/tables.server";

type Comparable = string | number;
type Condition =
  | Comparable
  | null
  | { readonly lt: Comparable }
  | { readonly lte: Comparable }
  | { readonly gte: Comparable }
  | { readonly not: Comparable | null }
  | { readonly in: readonly Comparable[] };

/** The first few rows of one list, such as one cell of a matrix. */
export interface FirstOf {
  readonly from: StoredName;
  /** Fields and what they must be; null asks for those that are empty. */
  readonly where: Readonly<Record<string, Condition>>;
  /** Field to order by; `-` before it turns it round. An index has to lead to it, or the price grows with the list. */
  readonly orderBy: string;
  readonly take: number;
  /** Field to answer with in place of the row's own id. */
  readonly pick?: string;
}

/**
 * The first ids of many lists in one question, by the name of each list: what a page of many short lists needs, at the
 * price of one round trip, however long the lists are. `at` is the view's sequence number, null for the present.
 */
export async function readFirstIds<Name extends string>(
  connection: Connection,
  at: bigint | null,
  lists: Readonly<Record<Name, FirstOf>>,
): Promise<Record<Name, string[]>> {
  const names = Object.keys(lists) as Name[];
  const ids = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  if (names.length === 0) return ids;
  const parts = names.map((name, index) => numbered(lists[name], index, at));
  const rows = await connection.$queryRaw<{ list: number | bigint; id: string }[]>(
    Prisma.sql`SELECT "list", "id" FROM (${Prisma.join(parts, " UNION ALL ")}) AS "lists" ORDER BY "list", "n"`,
  );
  for (const { list, id } of rows) {
    const name = names[Number(list)];
    if (name !== undefined) ids[name].push(id);
  }
  return ids;
}

function numbered(list: FirstOf, index: number, at: bigint | null): Prisma.Sql {
  const known = Prisma.sql`"fromSeq" <= ${at}`;
  const now = limited(list, tableNamed(list.from), at === null ? [] : [known]);
  const then =
    at !== null && tables[list.from].history
      ? Prisma.sql` UNION ALL ${limited(list, historyNamed(list.from), [known, Prisma.sql`"toSeq" > ${at}`])}`
      : Prisma.empty;
  const [number, take] = [Prisma.raw(String(index)), Prisma.raw(String(list.take))];
  return Prisma.sql`SELECT * FROM (SELECT ${number} AS "list", "id", ROW_NUMBER() OVER (ORDER BY ${ordering(list, "by")}, "key") AS "n"
    FROM (${now}${then}) AS "both") AS "numbered" WHERE "n" <= ${take}`;
}

function limited(list: FirstOf, table: string, seen: readonly Prisma.Sql[]): Prisma.Sql {
  const key = tables[list.from].key;
  const conditions = [...Object.entries(list.where).map(([field, wanted]) => condition(field, wanted)), ...seen];
  const by = list.orderBy.replace(/^-/, "");
  return Prisma.sql`SELECT * FROM (SELECT ${column(list.pick ?? key)} AS "id", ${column(key)} AS "key", ${column(by)} AS "by"
    FROM ${column(table)} WHERE ${Prisma.join(conditions, " AND ")} ORDER BY ${ordering(list, by)} LIMIT ${Prisma.raw(String(list.take))}) AS "part"`;
}

function ordering(list: FirstOf, by: string): Prisma.Sql {
  return Prisma.sql`${column(by)} ${Prisma.raw(list.orderBy.startsWith("-") ? "DESC" : "ASC")}`;
}

function condition(field: string, wanted: Condition): Prisma.Sql {
  if (wanted === null) return Prisma.sql`${column(field)} IS NULL`;
  if (typeof wanted !== "object") return Prisma.sql`${column(field)} = ${wanted}`;
  if ("in" in wanted) return Prisma.sql`${column(field)} IN (${Prisma.join([...wanted.in])})`;
  if ("lt" in wanted) return Prisma.sql`${column(field)} < ${wanted.lt}`;
  if ("lte" in wanted) return Prisma.sql`${column(field)} <= ${wanted.lte}`;
  if ("gte" in wanted) return Prisma.sql`${column(field)} >= ${wanted.gte}`;
  return wanted.not === null ? Prisma.sql`${column(field)} IS NOT NULL` : Prisma.sql`${column(field)} <> ${wanted.not}`;
}

// Names of tables and columns come from the code alone, never from a person.
function column(name: string): Prisma.Sql {
  if (!/^\w+$/.test(name)) throw new Error(`not a name: ${name}`);
  return Prisma.raw(`"${name}"`);
}
