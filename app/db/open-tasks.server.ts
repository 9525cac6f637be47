import type { Connection } from "~/db/delegate.server";
import { Prisma } from "~/db/generated/sqlite/client";

/** How many unfinished tasks of plans that aren't closed each of these units leads; units without any are left out. */
export async function countOpenTasks(connection: Connection, unitIds: readonly string[]): Promise<Map<string, number>> {
  if (unitIds.length === 0) return new Map();
  const rows = await connection.$queryRaw<{ unitId: string; n: number | bigint }[]>`
    SELECT e."leadUnitId" AS "unitId", COUNT(*) AS "n"
    FROM "element" e
    JOIN "plan" p ON p."id" = e."planId"
    LEFT JOIN "standing" s ON s."nodeId" = e."id"
    WHERE e."leadUnitId" IN (${Prisma.join([...unitIds])}) AND e."kind" = 'task' AND e."lifecycle" <> 'cancelled'
      AND p."status" <> 'closed'
      AND (s."progressBp" IS NULL OR s."progressBp" < 10000 OR s."measuredBp" < 10000)
    GROUP BY e."leadUnitId"`;
  return new Map(rows.map(({ unitId, n }) => [unitId, Number(n)]));
}

/** How many elements each unit leads or co-operates on, in plans that aren't closed, without cancelled ones. */
export async function countOpenElements(
  connection: Connection,
): Promise<Map<string, { readonly led: number; readonly cooperatedOn: number }>> {
  const led = await connection.$queryRaw<{ unitId: string; n: number | bigint }[]>`
    SELECT e."leadUnitId" AS "unitId", COUNT(*) AS "n" FROM "element" e JOIN "plan" p ON p."id" = e."planId"
    WHERE e."leadUnitId" IS NOT NULL AND e."lifecycle" <> 'cancelled' AND p."status" <> 'closed' GROUP BY e."leadUnitId"`;
  const cooperated = await connection.$queryRaw<{ unitId: string; n: number | bigint }[]>`
    SELECT c."unitId", COUNT(*) AS "n" FROM "cooperation" c JOIN "element" e ON e."id" = c."elementId"
    JOIN "plan" p ON p."id" = e."planId"
    WHERE e."lifecycle" <> 'cancelled' AND p."status" <> 'closed' GROUP BY c."unitId"`;
  const counts = new Map<string, { led: number; cooperatedOn: number }>();
  for (const { unitId, n } of led) counts.set(unitId, { led: Number(n), cooperatedOn: 0 });
  for (const { unitId, n } of cooperated)
    counts.set(unitId, { led: counts.get(unitId)?.led ?? 0, cooperatedOn: Number(n) });
  return counts;
}
