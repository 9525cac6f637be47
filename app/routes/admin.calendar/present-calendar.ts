import type { CalendarDate } from "~/domain/calendar-date";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import type { CalendarFacts } from "~/services/load-calendar.server";

/** Bodies, terms and periods as their page shows them; `opened` is the row that is being edited. */
export function presentCalendar(facts: CalendarFacts, opened: string | null, visit: Visit) {
  return { ...facts, opened, visit };
}

export type CalendarPageData = ReturnType<typeof presentCalendar>;
export type CalendarProps = { readonly page: CalendarPageData; readonly answer: FormAnswer | null };

export type What = "body" | "term" | "period";

export type CalendarRow = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly inUse: boolean;
  readonly kind?: string;
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
  /** What stands beside the name: the body of a term, the kind of a body. */
  readonly aside?: string;
};
