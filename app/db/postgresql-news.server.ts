import { Client } from "pg";
import { listeners, type News } from "~/db/news.server";

const channel = "chengqi_log";
const firstPause = 100;
const longestPause = 5_000;

/**
 * News across every process on a PostgreSQL database, by NOTIFY within the command's transaction and one listening connection a process,
 * opened when somebody first listens. A lost connection is taken up again; what was missed meanwhile is then told as one head.
 */
export function postgresqlNews(connectionString: string): News {
  const within = listeners();
  let client: Client | null = null;
  let closed = false;
  let pause = firstPause;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const connection = new Client({ connectionString, keepAlive: true });
    client = connection;
    connection.on("notification", ({ payload }) => payload && within.tell(BigInt(payload)));
    connection.once("error", () => connection.end().catch(() => undefined));
    connection.once("end", () => {
      if (client === connection) tryAgain();
    });
    try {
      await connection.connect();
      await connection.query(`LISTEN ${channel}`);
      const { rows } = await connection.query<{ seq: string }>(`SELECT "seq" FROM "log_head" WHERE "id" = 'head'`);
      for (const { seq } of rows) within.tell(BigInt(seq));
      pause = firstPause;
    } catch {
      await connection.end().catch(() => undefined);
      if (client === connection) tryAgain();
    }
  }

  function tryAgain(): void {
    client = null;
    if (closed || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, pause);
    retry.unref();
    pause = Math.min(pause * 2, longestPause);
  }

  return {
    get last() {
      return within.last;
    },
    listen(heard) {
      if (!client && !retry && !closed) void connect();
      return within.add(heard);
    },
    async announce(tx, seq) {
      await tx.$executeRaw`SELECT pg_notify(${channel}, ${String(seq)})`;
    },
    committed: () => {},
    async close() {
      closed = true;
      clearTimeout(retry);
      const connection = client;
      client = null;
      await connection?.end().catch(() => undefined);
    },
  };
}
