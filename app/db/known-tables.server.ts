import { Prisma } from "~/db/generated/sqlite/client";
import { historyNamed, type StoredName, tableNamed } from "~/db/tables.server";

/** An entity and the name it goes by in a question; both come from the code alone, never from a person. */
export type Named = readonly [entity: StoredName, alias: string];

/** One way to pair the tables that entities' rows lie in. */
export interface KnownTables {
  /** The table of each entity under its alias, to stand behind FROM or JOIN. */
  readonly table: Readonly<Record<string, Prisma.Sql>>;
  /** What rows must meet to have been known; begins with AND, or is empty. */
  readonly seen: Prisma.Sql;
}

/**
 * Every pairing of the present and the past tables of these entities, to be asked one by one and put together by UNION
 * ALL: SQLite finds no index through a union. `at` is the view's sequence number; for the present there is one pairing.
 */
export function knownTables(at: bigint | null, entities: readonly Named[]): KnownTables[] {
  return entities.reduce<KnownTables[]>(
    (pairings, named) =>
      sourcesOf(at, named).flatMap((source) =>
        pairings.map(({ table, seen }) => ({
          table: { ...table, [named[1]]: source.table },
          seen: Prisma.sql`${seen} ${source.seen}`,
        })),
      ),
    [{ table: {}, seen: Prisma.empty }],
  );
}

function sourcesOf(at: bigint | null, [entity, alias]: Named) {
  const name = Prisma.raw(alias);
  const table = (named: string) => Prisma.raw(`"${named}" AS ${alias}`);
  if (at === null) return [{ table: table(tableNamed(entity)), seen: Prisma.empty }];
  const begun = Prisma.sql`AND ${name}."fromSeq" <= ${at}`;
  return [
    { table: table(tableNamed(entity)), seen: begun },
    { table: table(historyNamed(entity)), seen: Prisma.sql`${begun} AND ${name}."toSeq" > ${at}` },
  ];
}
