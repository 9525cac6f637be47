import type { Connection } from "~/db/delegate.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { historyNamed, type StoredName, tableNamed } from "~/db/tables.server";
import type { CountedElement, CountedPlace, CountedStanding } from "~/domain/health-buckets";
import type { PlanId } from "~/domain/ids";

/** Goals or tasks of one plan that are alike in everything their health is counted by, and how many they are. */
export interface Alike {
  readonly element: CountedElement;
  readonly standing: CountedStanding;
  readonly n: number;
}

/** The goals and tasks of a plan, put together where they are alike; `at` is the view's sequence number. */
export async function readAlike(connection: Connection, at: bigint | null, planId: PlanId): Promise<Alike[]> {
  const rows = await connection.$queryRaw<Row[]>`
    SELECT ${facts}, COUNT(*) AS "n" FROM (${elementsAt(at, planId, ["goal", "task"])}) AS e
    JOIN (${standingsAt(at, planId, ["goal", "task"])}) AS s ON s."nodeId" = e."id"
    GROUP BY ${facts}`;
  return rows.map(alikeOf);
}

/** The goals of a plan, put together as above within each cell of the matrix; one that stands in several is told in each. */
export async function readAlikeInCells(
  connection: Connection,
  at: bigint | null,
  planId: PlanId,
): Promise<(Alike & { readonly place: CountedPlace })[]> {
  const place = Prisma.sql`p."phaseId", p."placeId"`;
  const places = rowsAt("placement", at, columns(`"elementId"`, `"phaseId"`, `"directionId" AS "placeId"`), planId);
  const rows = await connection.$queryRaw<(Row & PlaceRow)[]>`
    SELECT ${facts}, ${place}, COUNT(*) AS "n" FROM (${elementsAt(at, planId, ["goal"])}) AS e
    JOIN (${standingsAt(at, planId, ["goal"])}) AS s ON s."nodeId" = e."id"
    JOIN (${places}) AS p ON p."elementId" = e."id"
    GROUP BY ${facts}, ${place}`;
  return rows.map((row) => ({ ...alikeOf(row), place: { phaseId: row.phaseId, directionId: row.placeId } }));
}

type Integer = number | bigint;
type Row = CountedElement & {
  readonly progressBp: Integer | null;
  readonly measuredBp: Integer;
  readonly oldestReportOn: CountedStanding["oldestReportOn"];
  readonly n: Integer;
};
type PlaceRow = { readonly phaseId: CountedPlace["phaseId"]; readonly placeId: CountedPlace["directionId"] };

const facts = columns(
  `e."planId", e."kind", e."directionId", e."leadUnitId", e."startsOn", e."endsOn", e."lifecycle"`,
  `s."progressBp", s."measuredBp", s."oldestReportOn"`,
);

function elementsAt(at: bigint | null, planId: PlanId, kinds: readonly string[]): Prisma.Sql {
  const named = columns(`"id", "planId", "kind", "directionId", "leadUnitId", "startsOn", "endsOn", "lifecycle"`);
  return rowsAt("element", at, named, planId, kinds);
}

function standingsAt(at: bigint | null, planId: PlanId, kinds: readonly string[]): Prisma.Sql {
  return rowsAt("standing", at, columns(`"nodeId", "progressBp", "measuredBp", "oldestReportOn"`), planId, kinds);
}

// The plan's rows as they are, or as they were known at one sequence number.
function rowsAt(entity: StoredName, at: bigint | null, named: Prisma.Sql, planId: PlanId, kinds?: readonly string[]) {
  const ofKinds = kinds ? Prisma.sql` AND "kind" IN (${Prisma.join([...kinds])})` : Prisma.empty;
  const from = (table: string) =>
    Prisma.sql`SELECT ${named} FROM ${columns(`"${table}"`)} WHERE "planId" = ${planId}${ofKinds}`;
  if (at === null) return from(tableNamed(entity));
  return Prisma.sql`${from(tableNamed(entity))} AND "fromSeq" <= ${at}
    UNION ALL ${from(historyNamed(entity))} AND "fromSeq" <= ${at} AND "toSeq" > ${at}`;
}

// Names of tables and columns come from the code alone, never from a person.
function columns(...names: readonly string[]): Prisma.Sql {
  return Prisma.raw(names.join(", "));
}

function alikeOf({ progressBp, measuredBp, oldestReportOn, n, ...element }: Row): Alike {
  const measured = { measuredBp: Number(measuredBp), progressBp: progressBp === null ? null : Number(progressBp) };
  return { element, standing: { ...measured, oldestReportOn }, n: Number(n) };
}
