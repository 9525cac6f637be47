import { PrismaLibSql } from "@prisma/adapter-libsql";

type Adapter = Awaited<ReturnType<PrismaLibSql["connect"]>>;
type Asking = Pick<Adapter, "queryRaw" | "executeRaw">;
type Query = Parameters<Adapter["queryRaw"]>[0];

/**
 * SQLite, with the backslash as the escape of every pattern. PostgreSQL has it by itself, SQLite only where the statement says
 * so, and Prisma's statements don't: `literally` then means the same on both.
 */
export class EscapingLibSql extends PrismaLibSql {
  override async connect(): Promise<Adapter> {
    const adapter = escaping(await super.connect());
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => escaping(await begin(level));
    return adapter;
  }
}

function escaping<T extends Asking>(connection: T): T {
  const query = connection.queryRaw.bind(connection);
  const execute = connection.executeRaw.bind(connection);
  connection.queryRaw = (asked) => query(withEscape(asked));
  connection.executeRaw = (asked) => execute(withEscape(asked));
  return connection;
}

// Values are parameters in every statement, so what looks like a comparison is one. Prisma writes the pattern in brackets.
const comparison = / LIKE (\?|\([^()]*\))(?! ESCAPE)/g;

function withEscape(query: Query): Query {
  if (!query.sql.includes(" LIKE ")) return query;
  return { ...query, sql: query.sql.replaceAll(comparison, " LIKE $1 ESCAPE '\\'") };
}
