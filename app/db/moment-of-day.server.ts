import type { Connection } from "~/db/delegate.server";
import { readSettings, type Settings } from "~/db/organisation.server";
import { pastView, presentView, type View } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { dayAt, endOfDay } from "~/domain/calendar-days";
import { fail, type Result, succeed } from "~/domain/result";

/** A view with the day it is seen from: health and freshness are asked for that day. */
export interface Sight {
  readonly view: View;
  readonly today: CalendarDate;
  /** The past day being looked at; null for the present. */
  readonly asOf: CalendarDate | null;
  /** The organisation's settings as of that day. */
  readonly settings: Settings;
}

/** The present, or what was known at the end of a past day in the organisation's time zone. */
export async function sightOf(connection: Connection, asOf: CalendarDate | null, now: number): Promise<Result<Sight>> {
  const present = presentView(connection);
  const settings = await readSettings(present);
  const { timeZone } = settings;
  const today = dayAt(now, timeZone);
  if (asOf === null || asOf === today) return succeed({ view: present, today, asOf: null, settings });
  const first = await connection.command.findFirst({ orderBy: [{ recordedAt: "asc" }, { lastSeq: "asc" }] });
  const from = first ? dayAt(Number(first.recordedAt), timeZone) : today;
  if (asOf > today || asOf < from) return fail({ code: "as-of-outside", from, to: today });
  const at = await lastSeqBy(connection, BigInt(endOfDay(asOf, timeZone)));
  const view = pastView(connection, at);
  return succeed({ view, today: asOf, asOf, settings: await readSettings(view) });
}

/** The last sequence number recorded by an instant (milliseconds); 0 before the first. */
export async function lastSeqBy(connection: Connection, instant: bigint): Promise<bigint> {
  const last = await connection.command.findFirst({
    where: { recordedAt: { lte: instant } },
    orderBy: [{ recordedAt: "desc" }, { lastSeq: "desc" }],
  });
  return last?.lastSeq ?? 0n;
}
