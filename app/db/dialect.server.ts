/** The databases Chengqi runs on. */
export type Dialect = "sqlite" | "postgresql";

/** Which database a URL names: `postgresql://…` or `file:…`. */
export function dialectOf(databaseUrl: string): Dialect {
  return /^postgres(ql)?:/.test(databaseUrl) ? "postgresql" : "sqlite";
}

/** The path of a SQLite database's file, as its `file:` URL names it. */
export function sqliteFileOf(databaseUrl: string): string {
  return decodeURIComponent(databaseUrl.replace(/^file:/, "").split("?")[0] ?? "");
}
