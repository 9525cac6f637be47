import { type StoredName, tables } from "~/db/tables.server";

/** A table whose rows leave with a backup. */
export interface ExportedTable {
  /** The Prisma model's name. */
  readonly model: string;
  /** The fields that tell its rows apart, and that they are ordered by. */
  readonly key: readonly string[];
}

const versioned = (Object.keys(tables) as StoredName[]).flatMap((name) => {
  const { key, history } = tables[name];
  const twin = { model: `${name}History`, key: [key, "fromSeq"] };
  return [{ model: name, key: [key] }, ...(history ? [twin] : [])];
});

/** Everything that must not be lost, in an order in which rows can be put back. */
export const exportedTables: readonly ExportedTable[] = [
  { model: "logHead", key: ["id"] },
  { model: "command", key: ["id"] },
  { model: "event", key: ["seq"] },
  ...versioned,
  { model: "user", key: ["id"] },
  { model: "account", key: ["id"] },
  { model: "twoFactor", key: ["id"] },
];

/** What stays behind: it holds for one installation and a short while, or is counted anew from the rest. */
export const localTables = ["session", "verification", "rateLimit", "healthCount", "healthDay"] as const;
