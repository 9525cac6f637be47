import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/db/generated/postgresql/client";
import type { PrismaClient as SqliteClient } from "~/db/generated/sqlite/client";
import type { Store } from "~/db/store.server";

// Commands wait for one lock, so a few writing connections serve any number of people; readers work side by side.
const WRITING_CONNECTIONS = 6;
const READING_CONNECTIONS = 10;

// The one place where the two generated clients meet: their models have the same rows.
function asSqliteClient(client: PrismaClient): SqliteClient {
  const shared: unknown = client;
  return shared as SqliteClient;
}

function connect(connectionString: string, max: number): SqliteClient {
  const adapter = new PrismaPg({ connectionString, max, connectionTimeoutMillis: 60_000 });
  return asSqliteClient(new PrismaClient({ adapter }));
}

/** Opens a migrated PostgreSQL database. */
export async function openPostgresql(databaseUrl: string): Promise<Store> {
  const writer = connect(databaseUrl, WRITING_CONNECTIONS);
  const reader = connect(databaseUrl, READING_CONNECTIONS);
  await writer.$queryRaw`SELECT 1`;
  return {
    dialect: "postgresql",
    writer,
    reader,
    async close() {
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}
