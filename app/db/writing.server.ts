import type { Prisma } from "~/db/generated/sqlite/client";
import type { Store } from "~/db/store.server";
import { fail, type Result } from "~/domain/result";

// A queue of fifty writers is waited out; Prisma's own 2 s and 5 s are too short for it.
const patience = 60_000;
const attempts = 8;

/**
 * Runs a writing transaction. A problem rolls it back, so that nothing is half-stored. Where another process holds the
 * database, it is tried again a limited number of times and then answered with `busy`.
 * @param timeout how long the work may take, in milliseconds
 */
export async function writing<T>(
  store: Store,
  work: (tx: Prisma.TransactionClient) => Promise<Result<T>>,
  timeout = patience,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.writer.$transaction(
        async (tx) => {
          const result = await work(tx);
          if (!result.ok) throw new RolledBack(result);
          return result;
        },
        { maxWait: patience, timeout },
      );
    } catch (error) {
      if (error instanceof RolledBack) return error.result;
      if (!isContention(error)) throw error;
      if (attempt === attempts) return fail({ code: "busy" });
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

class RolledBack extends Error {
  constructor(readonly result: { readonly ok: false; readonly problem: never } | Result<never>) {
    super("rolled back");
  }
}

function isContention(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === "P2028" || code === "P2034" || code === "P1008") return true;
  return typeof message === "string" && /SQLITE_BUSY|database is locked|40001|40P01/.test(message);
}
