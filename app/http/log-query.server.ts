import { CalendarDate } from "~/domain/calendar-date";
import { ElementId } from "~/domain/ids";
import { wordsParam } from "~/http/words-param.server";
import type { LogKey, LogQuery } from "~/services/load-log.server";

/** Which part of the log a URL asks for; what can't be understood narrows nothing. */
export function logQuery(request: Request): LogQuery {
  const { searchParams } = new URL(request.url);
  const text = (name: string) => {
    const value = searchParams.get(name) ?? "";
    return /^[a-z0-9][a-z0-9-]{0,63}$/.test(value) ? value : null;
  };
  const day = (name: string) => CalendarDate.nullable().catch(null).parse(searchParams.get(name));
  const elementId = ElementId.nullable().catch(null).parse(searchParams.get("element"));
  const words = wordsParam(request);
  return { actorId: text("person"), name: text("kind"), elementId, words, from: day("from"), to: day("to") };
}

/** Behind which entry a page of the log begins: `?before=` older ones, `?after=` newer ones. */
export function pageKey(request: Request): LogKey {
  const { searchParams } = new URL(request.url);
  const seq = (name: string) => {
    const value = searchParams.get(name) ?? "";
    return /^\d{1,15}$/.test(value) ? BigInt(value) : null;
  };
  const [before, after] = [seq("before"), seq("after")];
  if (before !== null) return { before };
  return after === null ? null : { after };
}
