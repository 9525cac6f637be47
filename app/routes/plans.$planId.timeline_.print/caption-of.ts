import type { Caption } from "~/components/decade-timeline/svg/caption";
import { formatDate, formatDateRange } from "~/i18n/format-date";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { TimelinePage } from "~/routes/plans.$planId.timeline/present-page";

/** What stands above a plan's timeline where it leaves the page: which plan, narrowed to what, as of which day. */
export function captionOf(page: TimelinePage, locale: Locale, texts: Texts): Caption {
  const words = texts.timelineExport;
  const { plan, today, timeline, compared } = page;
  const { window } = timeline ?? {};
  const notes = [
    ...narrowings(page, texts),
    ...(window ? [words.range(formatDateRange(locale, window.startsOn, window.endsOn))] : []),
    ...(compared?.known ? [words.compared(formatDate(locale, compared.day))] : []),
  ];
  const standing = [texts.common.planStatuses[plan.status], ...(plan.sample ? [texts.common.sample] : [])];
  return {
    title: plan.title,
    notes: notes.join(" · "),
    day: [...standing, words.asOf(formatDate(locale, today))].join(" · "),
  };
}

function narrowings({ filter }: TimelinePage, texts: Texts): string[] {
  const { chosen, directions, units, periods } = filter;
  const names = texts.timelinePage.filter;
  const said: [string, string | undefined][] = [
    [names.words, chosen.q || undefined],
    [names.direction, labelOf(directions, chosen.direction)],
    [names.unit, labelOf(units, chosen.unit)],
    [names.health, chosen.health === "" ? undefined : texts.common.health.names[chosen.health]],
    [names.period, labelOf(periods, chosen.period)],
  ];
  return said.flatMap(([name, value]) => (value ? [texts.timelineExport.filtered(name, value)] : []));
}

function labelOf(options: TimelinePage["filter"]["units"], chosen: string): string | undefined {
  return options.find(({ value }) => value === chosen)?.label;
}
