import { z } from "zod";
import { Weight } from "~/domain/basis-points";
import { CalendarMonth } from "~/domain/calendar-date";
import { ElementId, UnitId } from "~/domain/ids";
import { problemResponse } from "~/http/respond.server";
import { wordsParam } from "~/http/words-param.server";
import type { LinkQuestion } from "~/services/load-task-links.server";
import type { WorkQuestion } from "~/services/load-work.server";

const Search = z.object({
  month: CalendarMonth.nullable(),
  page: z.coerce.number().int().min(1).max(400).catch(1),
  unit: UnitId.nullable(),
  again: ElementId.nullable(),
  link: ElementId.nullable(),
  weight: z.string().transform(Number).pipe(Weight).nullable().catch(null),
});

/** What the address of the page asks for; what can't be meant is answered like a page that isn't there. */
export function workQuestion(request: Request): { work: WorkQuestion; link: LinkQuestion | null } {
  const params = new URL(request.url).searchParams;
  const asked = Search.safeParse(
    Object.fromEntries(Object.keys(Search.shape).map((key) => [key, params.get(key) || null])),
  );
  if (!asked.success) throw problemResponse({ code: "not-found", entity: "page" });
  const { month, page, unit, again, link, weight } = asked.data;
  return {
    work: { month, page, unitId: unit, againId: again },
    link: link && { taskId: link, words: wordsParam(request), weight },
  };
}
