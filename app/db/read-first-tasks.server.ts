import type { Connection } from "~/db/delegate.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { knownTables, type Named } from "~/db/known-tables.server";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

type Row = { readonly underId: ElementId; readonly id: ElementId };

/**
 * The first living tasks that carry out each of these elements, at most `few` each: a task itself; what stands directly
 * under a goal or measure; what stands under a goal's measures; what contributes to a goal from elsewhere. Tasks below
 * tasks belong to the task above them. Three questions however many elements there are, at the price of those tasks.
 */
export async function readFirstTasks(
  connection: Connection,
  at: bigint | null,
  elements: readonly PlanElement[],
  few: number,
): Promise<Map<ElementId, readonly ElementId[]>> {
  const found = new Map<ElementId, readonly ElementId[]>(
    elements.map(({ id, kind }) => [id, kind === "task" ? [id] : []]),
  );
  const above = elements.filter(({ kind }) => kind !== "task").map(({ id }) => id);
  const goals = elements.filter(({ kind }) => kind === "goal").map(({ id }) => id);
  const rows = (
    await Promise.all([
      under(connection, at, above, few),
      belowMeasures(connection, at, goals, few),
      contributing(connection, at, goals, few),
    ])
  ).flat();
  for (const { underId, id } of rows) {
    const known = found.get(underId) ?? [];
    if (known.length < few && !known.includes(id)) found.set(underId, [...known, id]);
  }
  return found;
}

const living = Prisma.raw(`t."kind" = 'task' AND t."lifecycle" <> 'cancelled'`);

function under(connection: Connection, at: bigint | null, ids: readonly ElementId[], few: number): Promise<Row[]> {
  return firstOf(
    connection,
    at,
    [["element", "t"]],
    ids,
    few,
    ({ t }, list) => Prisma.sql`
    SELECT t."parentId" AS "underId", t."id" AS "id" FROM ${t} WHERE t."parentId" IN (${list}) AND ${living}`,
  );
}

function belowMeasures(
  connection: Connection,
  at: bigint | null,
  ids: readonly ElementId[],
  few: number,
): Promise<Row[]> {
  const named: Named[] = [
    ["element", "m"],
    ["element", "t"],
  ];
  return firstOf(
    connection,
    at,
    named,
    ids,
    few,
    ({ m, t }, list) => Prisma.sql`
    SELECT m."parentId" AS "underId", t."id" AS "id" FROM ${m} JOIN ${t} ON t."parentId" = m."id"
    WHERE m."parentId" IN (${list}) AND m."kind" = 'measure' AND m."lifecycle" <> 'cancelled' AND ${living}`,
  );
}

function contributing(
  connection: Connection,
  at: bigint | null,
  ids: readonly ElementId[],
  few: number,
): Promise<Row[]> {
  const named: Named[] = [
    ["link", "l"],
    ["element", "t"],
  ];
  return firstOf(
    connection,
    at,
    named,
    ids,
    few,
    ({ l, t }, list) => Prisma.sql`
    SELECT l."toId" AS "underId", t."id" AS "id" FROM ${l} JOIN ${t} ON t."id" = l."fromId"
    WHERE l."toId" IN (${list}) AND l."type" = 'contributes' AND ${living}`,
  );
}

async function firstOf(
  connection: Connection,
  at: bigint | null,
  named: readonly Named[],
  ids: readonly ElementId[],
  few: number,
  ask: (table: Readonly<Record<string, Prisma.Sql>>, list: Prisma.Sql) => Prisma.Sql,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const list = Prisma.join([...ids]);
  const parts = knownTables(at, named).map(({ table, seen }) => Prisma.sql`${ask(table, list)} ${seen}`);
  return connection.$queryRaw<Row[]>`
    SELECT "underId", "id" FROM (
      SELECT "underId", "id", ROW_NUMBER() OVER (PARTITION BY "underId" ORDER BY "id") AS "n"
      FROM (${Prisma.join(parts, " UNION ALL ")}) AS "tasks"
    ) AS "numbered" WHERE "n" <= ${few}`;
}
