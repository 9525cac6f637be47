import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { PlanId } from "~/domain/ids";
import { outlineColumns } from "~/formats/outline-table";
import { xlsxOf } from "~/formats/xlsx/write-xlsx";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { directionParam, outlineFileHeaders } from "~/http/outline-file.server";
import { problemResponse } from "~/http/respond.server";
import { wordingOf } from "~/http/wording.server";
import { exportOutline } from "~/services/export-outline.server";
import { tableCells, tableWords } from "./present-rows";

/** The outline as a workbook, whole or of one direction (`?direction=`), today or on a past day (`?asOf=`). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const outline = await exportOutline(actor, planId, directionParam(request), asOfParam(request));
  if (!outline.ok) throw problemResponse(outline.problem);
  const wording = await wordingOf(request);
  const columns = outlineColumns(tableWords(outline.value, wording));
  const workbook = xlsxOf(wording.texts.takeIn.sheet.name, columns, tableCells(outline.value, wording));
  return new Response(createReadableStreamFromReadable(workbook), {
    headers: outlineFileHeaders(outline.value, wording, "xlsx"),
  });
}
