import { currentStore } from "~/db/open-store.server";
import { readHead } from "~/db/read-log.server";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { type Progress, undertakings } from "~/services/undertakings.server";
import { type LogVerdict, verifyLog } from "~/services/verify-log.server";

/** Begins to walk the whole log, beside whatever else goes on; whoever may read it may have it walked. */
export function beginLogCheck(actor: Actor, report?: (error: unknown) => void): Result<null> {
  if (!may(actor, "read-log")) return fail({ code: "forbidden", action: "read-log" });
  const begun = undertakings().verifying.begin(walkLog, report);
  return begun ? succeed(null) : fail({ code: "under-way" });
}

async function walkLog(progress: Progress): Promise<LogVerdict> {
  const head = await readHead(await currentStore());
  const total = Number(head?.seq ?? 0n);
  return verifyLog((walked) => {
    progress.goOn();
    progress.tell({ done: Number(walked), total: Math.max(total, Number(walked)) });
  });
}

/** Calls the walk off, if one is under way. */
export function callOffLogCheck(actor: Actor): Result<null> {
  if (!may(actor, "read-log")) return fail({ code: "forbidden", action: "read-log" });
  undertakings().verifying.callOff();
  return succeed(null);
}
