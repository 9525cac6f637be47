import { z } from "zod";
import { CalendarDate } from "~/domain/calendar-date";
import { healths } from "~/domain/health";
import { DirectionId, ElementId, PhaseId, UnitId } from "~/domain/ids";
import type { Span } from "~/domain/schedule";
import { wordsParam } from "~/http/words-param.server";
import type { OutlineFilters } from "~/services/outline-query";
import type { TimelineFilters, TimelineQuery } from "~/services/timeline-query";

// A page must stay bounded, whatever its address asks for.
const mostOpened = 100;
const mostStretched = 40;
const mostClosed = 100;
/** Rows of one stretch, and of all stretches that are asked for at a length together. */
const [mostShown, mostShownInAll] = [1000, 3000];

const PeriodId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** What a timeline's URL asks for; anything that can't be understood is left out. */
export function timelineQuery(request: Request): TimelineQuery {
  const { searchParams } = new URL(request.url);
  const asked = idsIn(searchParams.get("open"), Number.MAX_SAFE_INTEGER);
  // The last ones were opened last.
  const open = asked.slice(-mostOpened);
  const { shown, leftOut } = stretchesIn(searchParams.get("shown"));
  return {
    ...{ open, shown, leftOut: leftOut + asked.length - open.length },
    closed: idsIn(searchParams.get("closed"), mostClosed),
    filters: timelineFilters(request),
    compare: CalendarDate.nullable().catch(null).parse(searchParams.get("compare")),
  };
}

/** What a timeline's URL narrows it to; anything that can't be understood narrows nothing. */
export function timelineFilters(request: Request): TimelineFilters {
  const param = paramsOf(request);
  return { ...searchedFor(request), directionId: param("direction", DirectionId), periodId: param("period", PeriodId) };
}

/** What an outline's URL narrows it to; anything that can't be understood narrows nothing. */
export function outlineFilters(request: Request): OutlineFilters {
  const param = paramsOf(request);
  return { ...searchedFor(request), directionId: param("direction", DirectionId), phaseId: param("phase", PhaseId) };
}

function searchedFor(request: Request) {
  const param = paramsOf(request);
  return { unitId: param("unit", UnitId), health: param("health", z.enum(healths)), words: wordsParam(request) };
}

function paramsOf(request: Request) {
  const { searchParams } = new URL(request.url);
  return <S extends z.ZodType>(name: string, schema: S): z.output<S> | null => {
    const given = schema.safeParse(searchParams.get(name));
    return given.success ? given.data : null;
  };
}

/** The part of the axis a URL puts in view (`?from=&to=`, both days included); null for all of it. */
export function windowParam(request: Request): Span | null {
  const { searchParams } = new URL(request.url);
  const [from, to] = ["from", "to"].map((name) => CalendarDate.safeParse(searchParams.get(name)));
  if (!from?.success || !to?.success || from.data > to.data) return null;
  return { startsOn: from.data, endsOn: to.data };
}

/** Element ids of a list parted by commas, each once, the first so many; what is no id is left out. */
export function idsIn(list: string | null, most: number): ElementId[] {
  const ids = (list ?? "").split(",").flatMap((text) => {
    const id = ElementId.safeParse(text);
    return id.success ? [id.data] : [];
  });
  return [...new Set(ids)].slice(0, most);
}

/** How many rows of which stretches a list asks for (`goal-a~250,plan-next~58`), the last ones kept where it asks for too many. */
function stretchesIn(list: string | null): { readonly shown: ReadonlyMap<string, number>; readonly leftOut: number } {
  const asked = (list ?? "").split(",").flatMap((text) => {
    const [, under, count] = /^([a-z0-9][a-z0-9-]{0,63})~(\d{1,6})$/.exec(text) ?? [];
    return under === undefined ? [] : [[under, Number(count)] as const];
  });
  const shown = new Map<string, number>();
  let room = mostShownInAll;
  for (const [under, count] of asked.toReversed()) {
    if (shown.has(under) || shown.size >= mostStretched || count > mostShown || count > room) continue;
    shown.set(under, count);
    room -= count;
  }
  return { shown, leftOut: new Set(asked.map(([under]) => under)).size - shown.size };
}
