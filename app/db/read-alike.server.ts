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
    SELECT ${facts}, COUNT(*) AS "n" FROM (${known(at, planId, ["goal", "task"], false)}) AS "known" GROUP BY ${facts}`;
  return rows.map(alikeOf);
}

/** The goals of a plan, put together as above within each cell of the matrix; one that stands in several is told in each. */
export async function readAlikeInCells(
  connection: Connection,
  at: bigint | null,
  planId: PlanId,
): Promise<(Alike & { readonly place: CountedPlace })[]> {
  const rows = await connection.$queryRaw<(Row & PlaceRow)[]>`
    SELECT ${facts}, ${place}, COUNT(*) AS "n" FROM (${known(at, planId, ["goal"], true)}) AS "known"
    GROUP BY ${facts}, ${place}`;
  return rows.map(({ phaseId, placeId, ...row }) => ({ ...alikeOf(row), place: { phaseId, directionId: placeId } }));
}

type Integer = number | bigint;
type Row = CountedElement & {
  readonly progressBp: Integer | null;
  readonly measuredBp: Integer;
  readonly oldestReportOn: CountedStanding["oldestReportOn"];
  readonly n: Integer;
};
type PlaceRow = { readonly phaseId: CountedPlace["phaseId"]; readonly placeId: CountedPlace["directionId"] };

const facts = Prisma.raw(
  `"planId", "kind", "directionId", "leadUnitId", "startsOn", "endsOn", "lifecycle", "progressBp", "measuredBp", "oldestReportOn"`,
);
const place = Prisma.raw(`"phaseId", "placeId"`);

const chosen =
  Prisma.raw(`e."planId", e."kind", e."directionId", e."leadUnitId", e."startsOn", e."endsOn", e."lifecycle",
  s."progressBp", s."measuredBp", s."oldestReportOn"`);

/**
 * Elements with their standings, and their places if asked for, as they are or as they were known. Rows of then lie in
 * two tables each; every pairing is a join of its own, since SQLite finds no index through a union.
 */
function known(at: bigint | null, planId: PlanId, kinds: readonly string[], placed: boolean): Prisma.Sql {
  const joins = sources("element", "e", at).flatMap((element) =>
    sources("standing", "s", at).flatMap((standing) =>
      (placed ? sources("placement", "p", at) : [null]).map((placement) => {
        const places = placement ? Prisma.sql` JOIN ${placement.table} ON p."elementId" = e."id"` : Prisma.empty;
        const placeOf = placement ? Prisma.sql`, p."phaseId", p."directionId" AS "placeId"` : Prisma.empty;
        return Prisma.sql`SELECT ${chosen}${placeOf}
          FROM ${element.table} JOIN ${standing.table} ON s."nodeId" = e."id"${places}
          WHERE e."planId" = ${planId} AND e."kind" IN (${Prisma.join([...kinds])})
            ${element.seen} ${standing.seen} ${placement?.seen ?? Prisma.empty}`;
      }),
    ),
  );
  return Prisma.join(joins, " UNION ALL ");
}

// The tables an entity's rows lie in, and which of their rows were known. Names come from the code alone.
function sources(entity: StoredName, alias: "e" | "s" | "p", at: bigint | null) {
  const [current, superseded, name] = [tableNamed(entity), historyNamed(entity), Prisma.raw(alias)];
  const table = (named: string) => Prisma.raw(`"${named}" AS ${alias}`);
  if (at === null) return [{ table: table(current), seen: Prisma.empty }];
  const begun = Prisma.sql`AND ${name}."fromSeq" <= ${at}`;
  return [
    { table: table(current), seen: begun },
    { table: table(superseded), seen: Prisma.sql`${begun} AND ${name}."toSeq" > ${at}` },
  ];
}

function alikeOf({ progressBp, measuredBp, oldestReportOn, n, ...element }: Row): Alike {
  const measured = { measuredBp: Number(measuredBp), progressBp: progressBp === null ? null : Number(progressBp) };
  return { element, standing: { ...measured, oldestReportOn }, n: Number(n) };
}
