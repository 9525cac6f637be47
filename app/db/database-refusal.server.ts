/** Why a database can't be used as it is. */
export type RefusalReason = "newer-version" | "migration-failed" | "out-of-reach" | "unwritable" | "unsafe";

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

/** What a driver's error means for starting up; anything unforeseen stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseRefusal) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (OUT_OF_REACH.has(code) || UNREACHABLE_STATE.test(code) || /timeout|terminated/i.test(error.message)) {
    return new DatabaseRefusal("out-of-reach", error.message || code, { cause: error });
  }
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|PERM)/.test(code) || /unable to open database file/i.test(error.message)) {
    return new DatabaseRefusal("unwritable", error.message, { cause: error });
  }
  return error;
}
