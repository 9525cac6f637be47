import { createHash } from "node:crypto";
import type { Dialect } from "~/db/dialect.server";

export interface Migration {
  /** The folder's name, which also orders migrations. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file in hexadecimal, as `prisma migrate deploy` records it. */
  readonly checksum: string;
}

const FILES: Record<Dialect, Record<string, string>> = {
  sqlite: import.meta.glob<string>("../../prisma/sqlite/migrations/*/migration.sql", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  postgresql: import.meta.glob<string>("../../prisma/postgresql/migrations/*/migration.sql", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
};

/** A migration of this name and text, with its checksum. */
export function migrationOf(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

/** The migrations this version knows, oldest first. */
export function committedMigrations(dialect: Dialect): readonly Migration[] {
  return Object.entries(FILES[dialect])
    .map(([path, sql]) => migrationOf(path.split("/").at(-2) ?? path, sql))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
