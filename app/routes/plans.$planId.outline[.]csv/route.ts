import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { PlanId } from "~/domain/ids";
import { csvOf } from "~/formats/csv/write-csv";
import { outlineColumns } from "~/formats/outline-table";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { directionParam, outlineFileHeaders } from "~/http/outline-file.server";
import { problemResponse } from "~/http/respond.server";
import { wordingOf } from "~/http/wording.server";
import { tableCells, tableWords } from "~/routes/plans.$planId.outline[.]xlsx/present-rows";
import { exportOutline } from "~/services/export-outline.server";

/** The outline as separated values, whole or of one direction (`?direction=`), today or on a past day (`?asOf=`). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const outline = await exportOutline(actor, planId, directionParam(request), asOfParam(request));
  if (!outline.ok) throw problemResponse(outline.problem);
  const wording = await wordingOf(request);
  const text = Readable.from(
    csvOf(outlineColumns(tableWords(outline.value, wording)), tableCells(outline.value, wording)),
  );
  return new Response(createReadableStreamFromReadable(text), {
    headers: outlineFileHeaders(outline.value, wording, "csv"),
  });
}
