import type { SuccessionType, TimelineRow, TimelineSuccession } from "~/charts/timeline-input";
import type { Bilingual } from "~/components/content-text";
import type { CalendarDate } from "~/domain/calendar-date";
import { type HealthTally, plusTallies, totalOf, worstOf } from "~/domain/health-tally";
import type { KeyDirection } from "~/domain/rows";
import { contains, type Span } from "~/domain/schedule";
import type { CockpitFacts } from "~/services/load-cockpit.server";
import type { Item } from "~/services/read-items.server";

/** A row with its words still in both languages; `title` is null for what the catalogue names. */
export interface PresentedRow extends Omit<TimelineRow, "title" | "note" | "code"> {
  readonly title: Bilingual | null;
  /** Place of a direction, from 1. */
  readonly ordinal?: number;
  readonly tally?: HealthTally;
  /** How many goals are not shown. */
  readonly more?: number;
}

export interface PresentedBand extends Span {
  readonly name: Bilingual;
}

export interface PresentedTimeline extends Span {
  readonly hingeOn: CalendarDate | null;
  readonly bands: readonly (readonly PresentedBand[])[];
  readonly rows: readonly PresentedRow[];
  readonly successions: readonly TimelineSuccession[];
}

export function presentTimeline(facts: CockpitFacts): PresentedTimeline | null {
  const { axis, groups, plans } = facts;
  if (!axis) return null;
  const placed = groups.flatMap(({ heading, directions }, index) => [
    directionRow(facts, heading, directions, index + 1),
    ...directions.flatMap((direction) => goalRows(facts, direction.planId, direction.id)),
  ]);
  const unplaced = plans.flatMap(({ plan }) => goalRows(facts, plan.id, null));
  const rest = unplaced.length === 0 ? [] : [unplacedRow(facts), ...unplaced];
  return { ...axis, bands: presentBands(facts), rows: [...placed, ...rest], successions: presentSuccessions(facts) };
}

const empty = { progressBp: null, measuredBp: 0 } as const;

function directionRow(
  facts: CockpitFacts,
  heading: KeyDirection,
  directions: readonly KeyDirection[],
  ordinal: number,
): PresentedRow {
  const tally = plusTallies(directions.map(({ planId, id }) => facts.directionTallies.get(`${planId}/${id}`) ?? {}));
  return {
    id: heading.id,
    kind: "direction",
    depth: 0,
    title: { zh: heading.titleZh, en: heading.titleEn },
    ordinal,
    health: worstOf(tally),
    tally,
    href: `/plans/${heading.planId}#direction-${heading.id}`,
    ...empty,
  };
}

function unplacedRow({ plans, directionTallies }: CockpitFacts): PresentedRow {
  const tally = plusTallies(plans.map(({ plan }) => directionTallies.get(`${plan.id}/`) ?? {}));
  return { id: "unplaced", kind: "direction", depth: 0, title: null, health: worstOf(tally), tally, ...empty };
}

function goalRows(facts: CockpitFacts, planId: string, directionId: string | null): PresentedRow[] {
  const home = `${planId}/${directionId ?? ""}`;
  const shown = (facts.ids.goals.get(home) ?? []).flatMap((id) => facts.items.get(id) ?? []);
  const more = totalOf(facts.directionTallies.get(home) ?? {}) - shown.length;
  const rows = shown.map(goalRow);
  if (more <= 0) return rows;
  const href = `/plans/${planId}#direction-${directionId ?? "none"}`;
  return [
    ...rows,
    { id: `more-${home}`, kind: "more", depth: 1, title: null, more, health: "not-started", href, ...empty },
  ];
}

function goalRow({ element, standing, health, scheduledBp }: Item): PresentedRow {
  return {
    id: element.id,
    kind: "goal",
    depth: 1,
    title: { zh: element.titleZh, en: element.titleEn },
    health,
    startsOn: element.startsOn,
    endsOn: element.endsOn,
    progressBp: standing.progressBp,
    scheduledBp,
    measuredBp: standing.measuredBp,
    href: `/elements/${element.id}`,
  };
}

function presentSuccessions({ successions, items, ids }: CockpitFacts): TimelineSuccession[] {
  const onward = successions.map(({ fromId, toId, succession, shareBp }) => ({
    fromId: fromId as string,
    toId: toId as string,
    type: (succession ?? "carried-over") as SuccessionType,
    shareBp: shareBp ?? 10_000,
  }));
  const shown = [...ids.goals.values()].flat().flatMap((id) => items.get(id)?.element ?? []);
  const ended = shown.flatMap(({ id, outcome }) =>
    outcome ? [{ fromId: id as string, toId: null, type: outcome, shareBp: 10_000 }] : [],
  );
  return [...onward, ...ended];
}

// Plans side by side may have phases at the same time; a line of bands holds one after another.
function presentBands({ axis, periods, terms, phases }: CockpitFacts): PresentedBand[][] {
  if (!axis) return [];
  const periodsAndTerms = [periods, terms].map((bands) =>
    inLine(
      bands.map(({ nameZh, nameEn, startsOn, endsOn }) => ({ name: { zh: nameZh, en: nameEn }, startsOn, endsOn })),
    ),
  );
  const phaseBands = phases.map(({ titleZh, titleEn, startsOn, endsOn }) => {
    return { name: { zh: titleZh, en: titleEn }, startsOn, endsOn };
  });
  return [...periodsAndTerms, inLine(phaseBands)]
    .map((line) => line.filter((band) => contains(axis, band) || overlaps(axis, band)))
    .filter((line) => line.length > 0);
}

function inLine(bands: readonly PresentedBand[]): PresentedBand[] {
  const line: PresentedBand[] = [];
  for (const band of bands) {
    const last = line.at(-1);
    if (!last || last.endsOn < band.startsOn) line.push(band);
  }
  return line;
}

function overlaps(a: Span, b: Span): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}
