import type { TimelineRow } from "~/charts/timeline-input";
import { asOfPath } from "~/components/as-of-path";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import type { Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/pick-text";
import type { Texts } from "~/i18n/texts";
import type { PresentedRow, PresentedTimeline } from "./present-timeline";

const noted: readonly Health[] = ["behind", "watch", "stale"];

/** The timeline in the language being shown. */
export function timelineInput(
  timeline: PresentedTimeline,
  day: { readonly today: CalendarDate; readonly asOf: CalendarDate | null },
  locale: Locale,
  texts: Texts,
): DecadeTimelineInput {
  return {
    today: day.today,
    lookingBack: day.asOf !== null,
    startsOn: timeline.startsOn,
    endsOn: timeline.endsOn,
    hingeOn: timeline.hingeOn,
    bands: timeline.bands.map((line) =>
      line.map(({ name, startsOn, endsOn }) => {
        const label = pickText(locale, name.zh, name.en);
        const years = `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`;
        return { labels: [`${label} ${years}`, label, shortened(label)], startsOn, endsOn };
      }),
    ),
    rows: timeline.rows.map((row) => timelineRow(row, day.asOf, locale, texts)),
    successions: timeline.successions,
    dependencies: [],
  };
}

function timelineRow(row: PresentedRow, asOf: CalendarDate | null, locale: Locale, texts: Texts): TimelineRow {
  const { title, ordinal, tally, more, href, ...drawn } = row;
  const note = noted
    .flatMap((health) => (tally?.[health] ? [`${texts.common.health.names[health]} ${tally[health]}`] : []))
    .join(" · ");
  return {
    ...drawn,
    title: title ? pickText(locale, title.zh, title.en) : nameOf(more, texts),
    ...(ordinal === undefined ? {} : { code: texts.cockpit.ordinal(ordinal) }),
    ...(href === undefined ? {} : { href: asOfPath(href, asOf) }),
    ...(note === "" ? {} : { note }),
  };
}

function nameOf(more: number | undefined, texts: Texts): string {
  return more === undefined ? texts.plans.withoutDirection : texts.timeline.moreRows(more);
}

/** What a name begins with: 第一阶段 of 第一阶段 夯基, “Phase 1” of “Phase 1: laying the ground”. */
function shortened(label: string): string {
  return (label.split(/[：:（(]|(?<=\p{Script=Han})\s/u)[0] ?? label).trim();
}
