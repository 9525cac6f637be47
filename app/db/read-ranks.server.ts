import type { Connection } from "~/db/delegate.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { historyNamed, tableNamed } from "~/db/tables.server";
import type { PlanElement } from "~/domain/rows";

type Ranked = Pick<PlanElement, "id" | "parentId">;

/**
 * The place of each of these elements among its siblings, from 1; goals are counted within their key direction. One question,
 * at the price of the siblings. `at` is the view's sequence number, null for the present.
 */
export async function readRanks(
  connection: Connection,
  at: bigint | null,
  elements: readonly Ranked[],
): Promise<Map<string, number>> {
  if (elements.length === 0) return new Map();
  const parents = Prisma.join([...new Set<string>(elements.map(({ parentId }) => parentId))]);
  const wanted = Prisma.join(elements.map(({ id }) => id));
  const chosen = Prisma.raw(`"id", "parentId", "directionId", "sortKey"`);
  const [now, then] = [tableNamed("element"), historyNamed("element")].map((name) => Prisma.raw(`"${name}"`));
  const known = at === null ? Prisma.empty : Prisma.sql`AND "fromSeq" <= ${at}`;
  const superseded =
    at === null
      ? Prisma.empty
      : Prisma.sql` UNION ALL SELECT ${chosen} FROM ${then} WHERE "parentId" IN (${parents}) ${known} AND "toSeq" > ${at}`;
  const rows = await connection.$queryRaw<{ id: string; n: number | bigint }[]>`
    SELECT "id", "n" FROM (
      SELECT "id", ROW_NUMBER() OVER (PARTITION BY "parentId", "directionId" ORDER BY "sortKey", "id") AS "n"
      FROM (SELECT ${chosen} FROM ${now} WHERE "parentId" IN (${parents}) ${known}${superseded}) AS "siblings"
    ) AS "ranked" WHERE "id" IN (${wanted})`;
  return new Map(rows.map(({ id, n }) => [id, Number(n)]));
}
