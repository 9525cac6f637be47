import { PrismaLibSql } from "@prisma/adapter-libsql";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const POSTGRESQL = {
  columnNames: ["exists", "version", "numeric_version"],
  rows: [[true, "PostgreSQL 14.0", 140_000]],
};

// Comparing schema files needs no database; the engine only asks which server it speaks to, and this answers.
const adapter = {
  provider: "postgres",
  adapterName: "offline",
  queryRaw: async () => ({
    ...POSTGRESQL,
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: () => Promise.reject(new Error("No database is connected")),
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

/**
 * A driver adapter factory for work that touches no database.
 * @param {string} dialect
 */
export function offlineFactory(dialect) {
  if (dialect === "sqlite") return new PrismaLibSql({ url: ":memory:" });
  const connect = async () => adapter;
  return { provider: "postgres", adapterName: "offline", connect, connectToShadowDb: connect };
}
