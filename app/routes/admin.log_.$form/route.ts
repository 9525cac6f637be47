import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { logQuery } from "~/http/log-query.server";
import { problemResponse } from "~/http/respond.server";
import { exportLog } from "~/services/export-log.server";
import { logFile } from "./log-file.server";

/** The filtered log as a file, streamed: `csv` or `jsonl`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { form } = params;
  if (form !== "csv" && form !== "jsonl") throw problemResponse({ code: "not-found", entity: "page" });
  const exported = await exportLog(actor, logQuery(request));
  if (!exported.ok) throw problemResponse(exported.problem);
  return logFile(form, exported.value);
}
