import { type AdministrationPage, pagesOpenTo } from "~/domain/administration";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

/** The pages of administration the actor may open, in order; refused where there are none. */
export function findAdministration(actor: Actor): Result<readonly AdministrationPage[]> {
  const pages = pagesOpenTo(actor);
  return pages.length === 0 ? fail({ code: "forbidden", action: "read-log" }) : succeed(pages);
}
