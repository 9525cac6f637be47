import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of a migrated, empty SQLite database. */
    sqliteTemplate: string;
    /** The URL of a migrated, empty database in the throw-away cluster. */
    postgresqlTemplate: string;
    /** The data folder of an installation with the demonstration plans, and the paths of its unused sign-in links. */
    demonstration: { readonly folder: string; readonly links: Record<string, string> };
  }
}
