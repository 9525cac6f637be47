import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/http/actor.server";
import { problemResponse } from "~/http/respond.server";
import { openBackup } from "~/services/open-backup.server";

/** A kept backup, streamed from the disk to whoever may have it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const opened = await openBackup(actor, params.name ?? "");
  if (!opened.ok) throw problemResponse(opened.problem);
  return new Response(createReadableStreamFromReadable(opened.value.content), {
    headers: {
      "Content-Type": "application/gzip",
      "Content-Length": String(opened.value.bytes),
      "Content-Disposition": `attachment; filename="${params.name}"`,
    },
  });
}
