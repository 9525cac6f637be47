import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of a migrated, empty SQLite database. */
    sqliteTemplate: string;
    /** The URL of a migrated, empty database in the throw-away cluster. */
    postgresqlTemplate: string;
  }
}
