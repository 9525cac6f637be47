import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { DatabaseRefusal } from "~/db/database-refusal.server";
import { PrismaClient } from "~/db/generated/postgresql/client";
import type { PrismaClient as SqliteClient } from "~/db/generated/sqlite/client";
import { postgresqlNews } from "~/db/postgresql-news.server";
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
  const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 60_000 });
  // A connection that the server cuts while it changes hands would end the process; whoever uses it is told in any case.
  pool.on("connect", (connection) => connection.on("error", () => {}));
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  return asSqliteClient(new PrismaClient({ adapter }));
}

// Where commits are answered before they are on the disk, an acknowledged one can be lost.
async function assertDurable(client: SqliteClient): Promise<void> {
  const [setting] = await client.$queryRaw<{ synchronous_commit: string }[]>`SHOW synchronous_commit`;
  if (setting?.synchronous_commit === "off") throw new DatabaseRefusal("unsafe", "synchronous_commit=off");
}

/** Opens a migrated PostgreSQL database. */
export async function openPostgresql(databaseUrl: string): Promise<Store> {
  const writer = connect(databaseUrl, WRITING_CONNECTIONS);
  const reader = connect(databaseUrl, READING_CONNECTIONS);
  await assertDurable(writer);
  const news = postgresqlNews(databaseUrl);
  return {
    dialect: "postgresql",
    writer,
    reader,
    news,
    async close() {
      await Promise.all([reader.$disconnect(), writer.$disconnect(), news.close()]);
    },
  };
}
