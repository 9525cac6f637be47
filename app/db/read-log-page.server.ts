import { Prisma } from "~/db/generated/sqlite/client";
import { type LoggedValue, rowsAbout, valueIn } from "~/db/read-element-history.server";
import type { Store } from "~/db/store.server";
import type { ElementId } from "~/domain/ids";
import type { EntityName } from "~/domain/rows";

/** Which commands of the log are asked for; null where it is all the same. Instants are milliseconds. */
export interface LogFilter {
  readonly actorId: string | null;
  readonly name: string | null;
  readonly elementId: ElementId | null;
  /** Not before this instant. */
  readonly from: number | null;
  /** Before this instant. */
  readonly until: number | null;
}

/** A command as the log keeps it. */
export interface LoggedCommand {
  readonly id: string;
  readonly name: string;
  readonly actorId: string;
  readonly firstSeq: bigint;
  readonly lastSeq: bigint;
  readonly recordedAt: number;
}

/** One entry of the log with everything it says. */
export interface LoggedEntry {
  readonly seq: number;
  readonly commandId: string;
  readonly entity: EntityName;
  readonly rowId: string;
  readonly field: string;
  readonly before: LoggedValue;
  readonly after: LoggedValue;
  readonly recordedAt: number;
  readonly role: string;
  readonly unitId: string | null;
  readonly actorId: string;
  readonly reason: string | null;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly actorId: string;
  readonly firstSeq: bigint | number;
  readonly lastSeq: bigint | number;
  readonly recordedAt: bigint | number;
}

/** The key a page of the log begins behind: older commands than the one that ended at `before`, or newer ones than at `after`. */
export type LogKey = { readonly before: bigint } | { readonly after: bigint } | null;

/** At most `take` commands that changed something, the latest first; the ones right behind the key. */
export async function readCommands(
  store: Store,
  filter: LogFilter,
  key: LogKey,
  take: number,
): Promise<LoggedCommand[]> {
  const upwards = key !== null && "after" in key;
  const conditions = [
    Prisma.sql`c."firstSeq" <= c."lastSeq"`,
    ...(key === null
      ? []
      : [upwards ? Prisma.sql`c."lastSeq" > ${key.after}` : Prisma.sql`c."lastSeq" < ${key.before}`]),
    ...(filter.actorId === null ? [] : [Prisma.sql`c."actorId" = ${filter.actorId}`]),
    ...(filter.name === null ? [] : [Prisma.sql`c."name" = ${filter.name}`]),
    ...(filter.from === null ? [] : [Prisma.sql`c."recordedAt" >= ${BigInt(filter.from)}`]),
    ...(filter.until === null ? [] : [Prisma.sql`c."recordedAt" < ${BigInt(filter.until)}`]),
    ...(filter.elementId === null ? [] : [await isAbout(store, filter.elementId)]),
  ];
  const order = upwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await store.reader.$queryRaw<Row[]>`
    SELECT c."id", c."name", c."actorId", c."firstSeq", c."lastSeq", c."recordedAt" FROM "command" c
    WHERE ${Prisma.join(conditions, " AND ")} ORDER BY c."lastSeq" ${order} LIMIT ${take}`;
  const commands = rows.map(({ firstSeq, lastSeq, recordedAt, ...row }) => ({
    ...row,
    firstSeq: BigInt(firstSeq),
    lastSeq: BigInt(lastSeq),
    recordedAt: Number(recordedAt),
  }));
  return upwards ? commands.reverse() : commands;
}

async function isAbout(store: Store, elementId: ElementId): Promise<Prisma.Sql> {
  const rows = await rowsAbout(store, elementId);
  const told = rows.map(
    ({ entity, rowId }) => Prisma.sql`(e."entity" = ${entity} AND e."rowId" IN (${Prisma.join(rowId.in)}))`,
  );
  return Prisma.sql`c."id" IN (SELECT e."commandId" FROM "event" e WHERE ${Prisma.join(told, " OR ")})`;
}

// Counters of revisions say nothing to a reader.
const silent = ["contentRevision", "childrenRevision"];

/** The first `most` entries of each of these commands that say something, in order. */
export async function readEntriesOf(
  store: Store,
  commands: readonly LoggedCommand[],
  most: number,
): Promise<LoggedEntry[]> {
  if (commands.length === 0) return [];
  const ranges = commands.map(({ firstSeq, lastSeq }) => ({
    seq: { gte: firstSeq, lte: lastSeq < firstSeq + BigInt(most) ? lastSeq : firstSeq + BigInt(most) - 1n },
  }));
  const found = await store.reader.event.findMany({
    where: { OR: ranges, field: { notIn: silent } },
    orderBy: { seq: "asc" },
  });
  return found.map(shownOf);
}

/** An entry as it is shown, with what it is chained by, as it is stored. */
export interface WholeEntry {
  readonly shown: LoggedEntry;
  readonly before: string | null;
  readonly after: string | null;
  readonly prevHash: string;
  readonly hash: string;
}

const stretch = 500;

/** All entries of a command in order, in stretches. */
export async function* readWholeEntries(store: Store, command: LoggedCommand): AsyncGenerator<WholeEntry[]> {
  for (let from = command.firstSeq; from <= command.lastSeq; from += BigInt(stretch)) {
    const end = from + BigInt(stretch) - 1n;
    const until = end < command.lastSeq ? end : command.lastSeq;
    const found = await store.reader.event.findMany({
      where: { seq: { gte: from, lte: until } },
      orderBy: { seq: "asc" },
    });
    yield found.map((event) => {
      const { before, after, prevHash, hash } = event;
      return { shown: shownOf(event), before, after, prevHash, hash };
    });
  }
}

type StoredEvent = Awaited<ReturnType<Store["reader"]["event"]["findMany"]>>[number];

function shownOf(event: StoredEvent): LoggedEntry {
  const { commandId, rowId, field, role, unitId, actorId, reason } = event;
  return {
    ...{ commandId, rowId, field, role, unitId, actorId, reason },
    seq: Number(event.seq),
    entity: event.entity as EntityName,
    before: valueIn(event.before),
    after: valueIn(event.after),
    recordedAt: Number(event.recordedAt),
  };
}

/** Everybody who has ever done something, and every kind of command there has been. */
export async function readLogChoices(store: Store): Promise<{ readonly actorIds: string[]; readonly names: string[] }> {
  const [actors, names] = await Promise.all([
    store.reader.command.groupBy({ by: ["actorId"], orderBy: { actorId: "asc" }, take: 1000 }),
    store.reader.command.groupBy({ by: ["name"], orderBy: { name: "asc" } }),
  ]);
  return { actorIds: actors.map(({ actorId }) => actorId), names: names.map(({ name }) => name) };
}
