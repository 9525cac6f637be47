import type { Connection } from "~/db/delegate.server";
import { type ExportedRow, rowOfText } from "~/db/exported-rows.server";
import { exportedTables } from "~/db/exported-tables.server";
import { lockHead } from "~/db/log-head.server";
import type { Store } from "~/db/store.server";
import { writing } from "~/db/writing.server";
import { type Result, succeed } from "~/domain/result";

interface Writing {
  count(query: object): Promise<number>;
  createMany(query: { data: object[] }): Promise<unknown>;
}

// Rows a statement: well below the parameters either database takes.
const batch = 400;
const wholeDay = 24 * 60 * 60 * 1000;

/** Why rows can't be put back. */
export type Unrestorable = "not-empty" | "does-not-fit";

/** Puts exported rows into an empty database, all of them or none; a failure of `rows` takes everything back too. */
export async function putBack(
  store: Store,
  rows: () => AsyncIterable<ExportedRow>,
): Promise<Result<Unrestorable | null>> {
  try {
    return await writing(store, (tx) => insertAll(tx, rows()), wholeDay);
  } catch (error) {
    if (error instanceof NotEmpty) return succeed("not-empty");
    if (isMisfit(error)) return succeed("does-not-fit");
    throw error;
  }
}

class NotEmpty extends Error {}

async function insertAll(tx: Connection, rows: AsyncIterable<ExportedRow>): Promise<Result<null>> {
  const { seq } = await lockHead(tx);
  if (seq > 0n || !(await isEmpty(tx))) throw new NotEmpty();
  await tx.logHead.deleteMany({});
  await tx.healthCount.deleteMany({});
  await tx.healthDay.deleteMany({});
  let model = "";
  let waiting: object[] = [];
  const insert = async () => {
    if (waiting.length > 0) await delegate(tx, model).createMany({ data: waiting });
    waiting = [];
  };
  for await (const row of rows) {
    if (row.model !== model || waiting.length === batch) await insert();
    model = row.model;
    waiting.push(rowOfText(row.text));
  }
  await insert();
  return succeed(null);
}

async function isEmpty(tx: Connection): Promise<boolean> {
  for (const { model } of exportedTables) {
    if (model !== "logHead" && (await delegate(tx, model).count({ take: 1 })) > 0) return false;
  }
  return true;
}

function delegate(tx: Connection, model: string): Writing {
  const named: unknown = Reflect.get(tx, model);
  return named as Writing;
}

// Columns that are unknown here or missing, or rows that contradict one another.
function isMisfit(error: unknown): boolean {
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === "PrismaClientValidationError" || ["P2002", "P2003", "P2011", "P2012"].includes(String(code));
}
