import {
  type Connection,
  currentRows,
  domainRow,
  type StoredRow,
  type StoredValue,
  supersededRows,
} from "~/db/delegate.server";
import { withLiteralWords } from "~/db/literal-words";
import { type StoredName, type StoredRows, tables } from "~/db/tables.server";

type Condition<V> = V | { readonly in?: readonly V[]; readonly notIn?: readonly V[]; readonly not?: V } | Range<V>;
interface Range<V> {
  readonly lt?: V;
  readonly lte?: V;
  readonly gt?: V;
  readonly gte?: V;
  readonly not?: V | null;
  /** Words that stand somewhere in the text, each character for itself. */
  readonly contains?: string;
}

/** Which rows: every named field must meet its condition; `OR` holds alternatives. */
export type Where<Row> = { readonly [K in keyof Row]?: Condition<Row[K]> } & { readonly OR?: readonly Where<Row>[] };

export interface Slice<Row> {
  /** Fields to order by, first one first; `-` before a name turns it round. Text is ordered by its bytes. */
  readonly orderBy?: readonly ((keyof Row & string) | `-${keyof Row & string}`)[];
  readonly take?: number;
  readonly skip?: number;
}

/** The rows as they are, or as they were known at one sequence number: the same questions, the same answers' shape. */
export interface View {
  /** The last sequence number that is visible; null for the present. */
  readonly at: bigint | null;
  find<E extends StoredName>(
    entity: E,
    where: Where<StoredRows[E]>,
    slice?: Slice<StoredRows[E]>,
  ): Promise<StoredRows[E][]>;
  first<E extends StoredName>(
    entity: E,
    where: Where<StoredRows[E]>,
    slice?: Slice<StoredRows[E]>,
  ): Promise<StoredRows[E] | null>;
  count<E extends StoredName>(entity: E, where: Where<StoredRows[E]>): Promise<number>;
}

// A list of ids longer than this is asked in parts: databases bound the number of parameters.
const longest = 500;

export function presentView(connection: Connection): View {
  return viewOf(
    null,
    (entity, where, slice) =>
      currentRows(connection, entity).findMany({ where, ...slice, orderBy: ordering(slice.orderBy) }),
    (entity, where) => currentRows(connection, entity).count({ where }),
  );
}

/** What was known once the command that ended at `at` had been carried out. */
export function pastView(connection: Connection, at: bigint): View {
  const known = (entity: StoredName, where: object) => ({
    current: { AND: [where, { fromSeq: { lte: at } }] },
    superseded: { AND: [where, { fromSeq: { lte: at }, toSeq: { gt: at } }] },
    history: tables[entity].history,
  });
  const read = async (entity: StoredName, where: object, slice: AnySlice) => {
    const { current, superseded, history } = known(entity, where);
    const orderBy = ordering(slice.orderBy);
    const page = slice.take === undefined ? {} : { take: slice.take + (slice.skip ?? 0) };
    // In this order: a row that a command moves into history meanwhile is then met twice, never missed.
    const now = await currentRows(connection, entity).findMany({ where: current, orderBy, ...page });
    if (!history) return sliced(now, slice);
    const then = await supersededRows(connection, entity).findMany({ where: superseded, orderBy, ...page });
    const { key } = tables[entity];
    return sliced([...new Map([...then, ...now].map((row) => [row[key], row])).values()], slice);
  };
  return viewOf(at, read, async (entity, where) => {
    const { current, superseded, history } = known(entity, where);
    const head = await headSeq(connection);
    const now = await currentRows(connection, entity).count({ where: current });
    const then = history ? await supersededRows(connection, entity).count({ where: superseded }) : 0;
    // Counted while commands moved rows, the two may overlap; only the rows themselves tell.
    return (await headSeq(connection)) === head ? now + then : (await read(entity, where, {})).length;
  });
}

async function headSeq(connection: Connection): Promise<bigint | null> {
  const head = await connection.logHead.findUnique({ where: { id: "head" }, select: { seq: true } });
  return head?.seq ?? null;
}

type AnySlice = Slice<Record<string, unknown>>;

function viewOf(
  at: bigint | null,
  read: (entity: StoredName, where: object, slice: AnySlice) => Promise<StoredRow[]>,
  count: (entity: StoredName, where: object) => Promise<number>,
): View {
  const view: View = {
    at,
    async find(entity, where, slice = {}) {
      const parts = inParts(withLiteralWords(where));
      const [only] = parts;
      const rows =
        parts.length === 1 && only
          ? await read(entity, only, slice as AnySlice)
          : await readParts(parts, slice as AnySlice, (part, asked) => read(entity, part, asked));
      return rows.map((row) => domainRow(entity, row));
    },
    async first(entity, where, slice = {}) {
      const [row] = await view.find(entity, where, { ...slice, take: 1 });
      return row ?? null;
    },
    count: (entity, where) => count(entity, withLiteralWords(where)),
  };
  return view;
}

// Each part may hold the first rows of the whole: the order and the slice are taken once all have been read.
async function readParts(
  parts: readonly object[],
  slice: AnySlice,
  read: (part: object, slice: AnySlice) => Promise<StoredRow[]>,
): Promise<StoredRow[]> {
  const { skip = 0, take, ...order } = slice;
  const asked = take === undefined ? order : { ...order, take: take + skip };
  const rows: StoredRow[] = [];
  for (const part of parts) rows.push(...(await read(part, asked)));
  return sliced(rows, slice);
}

function inParts(where: object): object[] {
  for (const [field, condition] of Object.entries(where)) {
    const ids = (condition as { in?: unknown[] } | null)?.in;
    if (Array.isArray(ids) && ids.length > longest) {
      const parts = Math.ceil(ids.length / longest);
      return Array.from({ length: parts }, (_, part) => ({
        ...where,
        [field]: { in: ids.slice(part * longest, (part + 1) * longest) },
      }));
    }
  }
  return [where];
}

function ordering(orderBy: AnySlice["orderBy"]): Record<string, "asc" | "desc">[] {
  return (orderBy ?? []).map((field) => (field.startsWith("-") ? { [field.slice(1)]: "desc" } : { [field]: "asc" }));
}

function sliced(rows: StoredRow[], slice: AnySlice): StoredRow[] {
  const sorted = slice.orderBy ? rows.sort(comparing(slice.orderBy)) : rows;
  const from = slice.skip ?? 0;
  return slice.take === undefined ? sorted.slice(from) : sorted.slice(from, from + slice.take);
}

function comparing(orderBy: readonly string[]): (a: StoredRow, b: StoredRow) => number {
  return (a, b) => {
    for (const field of orderBy) {
      const [name, sign] = field.startsWith("-") ? [field.slice(1), -1] : [field, 1];
      const order = compare(a[name] ?? null, b[name] ?? null);
      if (order !== 0) return order * sign;
    }
    return 0;
  };
}

function compare(a: StoredValue, b: StoredValue): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
