/** Why a database can't be used as it is. */
export type RefusalReason = "newer-version" | "migration-failed" | "out-of-reach" | "unwritable" | "unsafe" | "damaged";

/** Thrown at start-up only: no request is ever served from a database that was refused. */
export class DatabaseRefusal extends Error {
  override readonly name = "DatabaseRefusal";

  constructor(
    readonly reason: RefusalReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}

const OUT_OF_REACH = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENOENT"]);
// SQLSTATE classes: connection exceptions, authorisation, unknown database, no room, starting up or shutting down.
const UNREACHABLE_STATE = /^(08|28|3D|53|57P)/;

// SQLite's own words, which are all that is left of its code once an error has passed through Prisma.
const DAMAGED = /database disk image is malformed|file is not a database/i;
const UNWRITABLE = /unable to open database file|database or disk is full|disk I\/O error|readonly database/i;

/** What a driver's error means for starting up; anything unforeseen stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseRefusal) return error;
  const code = codeOf(error);
  if (OUT_OF_REACH.has(code) || UNREACHABLE_STATE.test(code) || /timeout|terminated/i.test(error.message)) {
    return new DatabaseRefusal("out-of-reach", error.message || code, { cause: error });
  }
  return asFileRefusal(error);
}

/** What an error at any time says about SQLite's own file; any other stays as it is. */
export function asFileRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseRefusal) return error;
  const code = codeOf(error);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code) || DAMAGED.test(error.message)) {
    return new DatabaseRefusal("damaged", "SQLite", { cause: error });
  }
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|PERM|FULL)/.test(code) || UNWRITABLE.test(error.message)) {
    return new DatabaseRefusal("unwritable", error.message, { cause: error });
  }
  return error;
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
