import type { Connection } from "~/db/delegate.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { knownTables } from "~/db/known-tables.server";
import type { ElementId, FrameworkId, IdeaId, PlanId } from "~/domain/ids";

/** How many links lead from a plan's elements to each framework's ideas; frameworks without any are missing. */
export async function countImplementing(
  connection: Connection,
  at: bigint | null,
  planId: PlanId,
): Promise<Map<FrameworkId, number>> {
  const parts = knownTables(at, [
    ["idea", "i"],
    ["link", "l"],
    ["element", "e"],
  ]).map(
    ({ table, seen }) => Prisma.sql`SELECT i."frameworkId" AS "frameworkId"
      FROM ${inThisOrder(table)} AND e."planId" = ${planId} ${seen}`,
  );
  const rows = await connection.$queryRaw<{ frameworkId: FrameworkId; n: number | bigint }[]>`
    SELECT "frameworkId", COUNT(*) AS "n" FROM (${Prisma.join(parts, " UNION ALL ")}) AS "links" GROUP BY "frameworkId"`;
  return new Map(rows.map(({ frameworkId, n }) => [frameworkId, Number(n)]));
}

export interface ImplementingLink {
  readonly ideaId: IdeaId;
  readonly elementId: ElementId;
}

/** The links from a plan's living elements to a framework's ideas, the first `most` of them by idea. */
export async function readImplementingLinks(
  connection: Connection,
  at: bigint | null,
  planId: PlanId,
  frameworkId: FrameworkId,
  most: number,
): Promise<ImplementingLink[]> {
  const parts = knownTables(at, [
    ["idea", "i"],
    ["link", "l"],
    ["element", "e"],
  ]).map(
    ({ table, seen }) => Prisma.sql`SELECT i."id" AS "ideaId", e."id" AS "elementId", l."id" AS "linkId"
      FROM ${inThisOrder(table)} AND i."frameworkId" = ${frameworkId} AND e."planId" = ${planId}
        AND e."lifecycle" <> 'cancelled' ${seen}`,
  );
  return connection.$queryRaw<ImplementingLink[]>`
    SELECT "ideaId", "elementId" FROM (${Prisma.join(parts, " UNION ALL ")}) AS "links"
    ORDER BY "ideaId", "linkId" LIMIT ${most}`;
}

// Ideas are few, elements many: CROSS JOIN keeps SQLite from beginning with the elements of the plan.
function inThisOrder({ i, l, e }: Readonly<Record<string, Prisma.Sql>>): Prisma.Sql {
  return Prisma.sql`${i} CROSS JOIN ${l} CROSS JOIN ${e}
      WHERE l."toId" = i."id" AND l."type" = 'implements' AND e."id" = l."fromId"`;
}
