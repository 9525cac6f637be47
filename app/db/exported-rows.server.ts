import { canonicalText } from "~/db/canonical-text";
import type { Connection } from "~/db/delegate.server";
import { type ExportedTable, exportedTables } from "~/db/exported-tables.server";
import type { Store } from "~/db/store.server";

/** A row as text in one form, whichever database it comes from. */
export interface ExportedRow {
  readonly model: string;
  readonly text: string;
}

type Value = string | number | boolean | bigint | Date | null;
type Row = Record<string, Value>;

interface Reading {
  findMany(query: object): Promise<Row[]>;
}

const page = 1000;
// A large plan on a slow disk may take long to be copied; a day is longer than any.
const wholeDay = 24 * 60 * 60 * 1000;

/**
 * Reads everything as it was at one instant, however many commands come in meanwhile. On SQLite it keeps the store's only
 * reading connection to itself until `work` is done, so it is for processes that serve no pages.
 */
export function inSnapshot<T>(store: Store, work: (rows: AsyncIterable<ExportedRow>) => Promise<T>): Promise<T> {
  return store.reader.$transaction(
    async (tx) => {
      if (store.dialect === "postgresql") {
        await tx.$executeRawUnsafe("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      }
      return work(allRows(tx));
    },
    { maxWait: 60_000, timeout: wholeDay },
  );
}

async function* allRows(connection: Connection): AsyncGenerator<ExportedRow> {
  for (const table of exportedTables) yield* rowsOf(connection, table);
}

async function* rowsOf(connection: Connection, { model, key }: ExportedTable): AsyncGenerator<ExportedRow> {
  const delegate: unknown = Reflect.get(connection, model);
  const orderBy = key.map((field) => ({ [field]: "asc" }));
  for (let last: Row | undefined; ; ) {
    const where = last ? behind(key, last) : {};
    const rows: Row[] = await (delegate as Reading).findMany({ where, orderBy, take: page });
    for (const row of rows) yield { model, text: textOf(row) };
    if (rows.length < page) return;
    last = rows.at(-1);
  }
}

// Rows whose key comes later: the first field greater, or equal with the rest later.
function behind([field, ...rest]: readonly string[], last: Row): object {
  if (field === undefined) return {};
  const greater = { [field]: { gt: last[field] } };
  return rest.length === 0 ? greater : { OR: [greater, { AND: [{ [field]: last[field] }, behind(rest, last)] }] };
}

// JSON knows neither wide integers nor instants, so both carry their kind.
function textOf(row: Row): string {
  const plain = Object.entries(row).map(([field, value]) => {
    if (typeof value === "bigint") return [field, { integer: value.toString() }];
    if (value instanceof Date) return [field, { instant: value.toISOString() }];
    return [field, value];
  });
  return canonicalText(Object.fromEntries(plain));
}

/** The row that an exported row's text stands for; throws where the text is of another form. */
export function rowOfText(text: string): Row {
  const row = JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, storedValue(value)]));
}

function storedValue(value: unknown): Value {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const { integer, instant } = value as { integer?: unknown; instant?: unknown };
  if (typeof integer === "string") return BigInt(integer);
  const date = new Date(String(instant));
  if (Number.isNaN(date.getTime())) throw new Error("neither an integer nor an instant");
  return date;
}
