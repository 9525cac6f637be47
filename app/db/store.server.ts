import type { Dialect } from "~/db/dialect.server";
import type { PrismaClient } from "~/db/generated/sqlite/client";
import type { News } from "~/db/news.server";

/**
 * An open database. Both clients have the SQLite client's types; the rows of the two databases are the same.
 * Only committed rows are ever visible to the reader.
 */
export interface Store {
  readonly dialect: Dialect;
  /** The one client that writes; on SQLite its transactions queue. */
  readonly writer: PrismaClient;
  /** For reading alone. */
  readonly reader: PrismaClient;
  readonly news: News;
  close(): Promise<void>;
}
