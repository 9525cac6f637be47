import type { Caption } from "~/components/decade-timeline/svg/caption";
import { formatDate, formatDateRange } from "~/i18n/format-date";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { TimelinePage } from "~/routes/plans.$planId.timeline/present-page";

/**
 * What stands above a plan's timeline where it leaves the page: which plan, narrowed to what, as of which day. Of a day other
 * than the page's own neither the plan's status nor what it is compared with is known, and what was found was found today.
 */
export function captionOf(page: TimelinePage, locale: Locale, texts: Texts): Caption {
  const words = texts.timelineExport;
  const { plan, timeline, compared } = page;
  const window = timeline?.window;
  const today = timeline?.today ?? page.today;
  const isOwnDay = today === page.today;
  const narrowed = narrowings(page, texts);
  const chosen = narrowed.length === 0 || isOwnDay ? [] : [words.chosenOn(formatDate(locale, page.today))];
  const notes = [
    ...narrowed,
    ...chosen,
    ...(window ? [words.range(formatDateRange(locale, window.startsOn, window.endsOn))] : []),
    ...(compared?.known && isOwnDay ? [words.compared(formatDate(locale, compared.day))] : []),
  ];
  const status = isOwnDay ? [texts.common.planStatuses[plan.status]] : [];
  const standing = [...status, ...(plan.sample ? [texts.common.sample] : [])];
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
