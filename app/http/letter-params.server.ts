import type { Params } from "@remix-run/react";
import { UnitId } from "~/domain/ids";
import { LetterYear } from "~/domain/letter-commands";
import { idParam } from "~/http/id-param.server";
import { problemResponse } from "~/http/respond.server";

/** Which letter an address means: a department and a year in its path, a version (`?version=2`) or the latest, null. */
export function letterParams(request: Request, params: Params) {
  const text = params.year ?? "";
  const year = LetterYear.safeParse(/^\d{4}$/.test(text) ? Number(text) : null);
  if (!year.success) throw problemResponse({ code: "not-found", entity: "page" });
  return { unitId: idParam(params, "unitId", UnitId, "unit"), year: year.data, version: versionParam(request) };
}

function versionParam(request: Request): number | null {
  const text = new URL(request.url).searchParams.get("version");
  if (text === null || text === "") return null;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw problemResponse({ code: "not-found", entity: "letter" });
  return Number(text);
}
