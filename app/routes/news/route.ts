import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { newsStream } from "~/http/news-stream.server";
import { problemResponse } from "~/http/respond.server";
import { followLog } from "~/services/follow-log.server";

/** That something changed, told as it happens to whoever takes events, and once to everybody else. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const log = await followLog(actor);
  if (!log.ok) return problemResponse(log.problem);
  if (request.headers.get("Accept") === "text/event-stream") return newsStream(request.signal, log.value);
  return json({ head: String(log.value.head) }, { headers: { "Cache-Control": "no-store" } });
}
