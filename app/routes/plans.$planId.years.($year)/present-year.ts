import type { Bilingual } from "~/components/content-text";
import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementFigures } from "~/domain/element-figures";
import type { ElementKind } from "~/domain/rows";
import { quarterOf, spanOfYear } from "~/domain/year-span";
import type { Visit } from "~/http/visit.server";
import { presentHistory } from "~/routes/elements.$elementId/present-history";
import type { YearFacts } from "~/services/load-year.server";
import type { Item } from "~/services/read-items.server";
import { isOverdue, type YearItem, type YearMilestone } from "~/services/read-year-plan.server";

/** An element in a list: what it is, who leads it, how it stands. */
export interface YearLine extends Pick<ElementFigures, "health" | "progressBp" | "scheduledBp" | "measuredBp"> {
  readonly id: string;
  readonly kind: ElementKind;
  readonly title: Bilingual;
  readonly lead: Bilingual | null;
  readonly endsOn: CalendarDate;
}

/** An element that runs in the year. */
export interface YearRow extends YearLine {
  readonly yearEndBp: number;
  readonly ends: boolean;
}

export interface YearPoint {
  readonly id: string;
  readonly title: Bilingual;
  readonly direction: Bilingual | null;
  readonly directionId: string | null;
  readonly revision: number;
  readonly carriers: readonly (YearLine & { readonly linkId: string })[];
  readonly moreCarriers: boolean;
  /** What it comes to stand behind when moved by one place, "" for the first; null where it can't be. */
  readonly up: string | null;
  readonly down: string | null;
}

export type MilestoneState = "reached" | "overdue" | "open" | "unknown" | "unknownOverdue";

export interface DueMilestone {
  readonly id: string;
  readonly title: Bilingual;
  readonly dueOn: CalendarDate;
  readonly element: { readonly id: string; readonly title: Bilingual };
  readonly state: MilestoneState;
}

/** What a year's page shows, as plain values. */
export function presentYear(facts: YearFacts, visit: Visit) {
  const { plan, year, years, today, asOf, directions, openedId, search, mayEdit, levelNames } = facts;
  const { id, titleZh, titleEn, status, sample } = plan;
  const yearEnd = spanOfYear(year).endsOn;
  return {
    ...visit,
    ...{ year, years, today, asOf, openedId, mayEdit, levelNames, readsLetters: facts.readsLetters },
    plan: { id, titleZh, titleEn, status, sample },
    yearEnd,
    yearIsOver: yearEnd < today,
    directions: directions.map((direction) => ({ id: direction.id, zh: direction.titleZh, en: direction.titleEn })),
    points: facts.points.map((_, index) => pointAt(facts, index)),
    goals: facts.goals.map((item) => row(facts, item)),
    moreGoals: facts.moreGoals,
    quarters: ([1, 2, 3, 4] as const).map((quarter) => ({
      quarter,
      milestones: facts.milestones
        .filter(({ milestone }) => quarterOf(milestone.dueOn) === quarter)
        .map((milestone) => presentMilestone(milestone, today)),
    })),
    moreMilestones: facts.moreMilestones,
    units: facts.units.map(({ unit, tasks, more }) => ({
      unit: unit && { id: unit.id, zh: unit.nameZh, en: unit.nameEn },
      tasks: tasks.map((item) => row(facts, item)),
      more,
    })),
    search: search && {
      words: search.words,
      found: search.found.map((element) => ({ id: element.id, kind: element.kind, title: titleOf(element) })),
    },
    history: { entries: presentHistory(facts, ""), page: facts.history.page, more: facts.history.more },
  };
}

export type YearPage = ReturnType<typeof presentYear>;

function titleOf({ titleZh, titleEn }: { readonly titleZh: string; readonly titleEn: string }): Bilingual {
  return { zh: titleZh, en: titleEn };
}

function line({ leads }: YearFacts, { element, standing, health, scheduledBp }: Item): YearLine {
  const { progressBp, measuredBp } = standing;
  const lead = leads.find((unit) => unit.id === element.leadUnitId);
  return {
    ...{ id: element.id, kind: element.kind, title: titleOf(element), endsOn: element.endsOn },
    ...{ health, progressBp, measuredBp, scheduledBp },
    lead: lead ? { zh: lead.nameZh, en: lead.nameEn } : null,
  };
}

function row(facts: YearFacts, item: YearItem): YearRow {
  return { ...line(facts, item), yearEndBp: item.yearEndBp, ends: item.ends };
}

function pointAt(facts: YearFacts, index: number): YearPoint {
  const carried = facts.points[index];
  if (!carried) throw new Error(`no work point at ${index}`);
  const { point, carriers, more } = carried;
  const direction = facts.directions.find(({ id }) => id === point.directionId);
  const at = (place: number) => facts.points[place]?.point.id;
  return {
    id: point.id,
    title: titleOf(point),
    direction: direction ? titleOf(direction) : null,
    directionId: point.directionId,
    revision: point.contentRevision,
    carriers: carriers.map((carrier) => ({ ...line(facts, carrier), linkId: carrier.link.id })),
    moreCarriers: more,
    up: index === 0 ? null : (at(index - 2) ?? ""),
    down: at(index + 1) ?? null,
  };
}

function presentMilestone(told: YearMilestone, today: CalendarDate): DueMilestone {
  const { milestone, element, reached } = told;
  const overdue = isOverdue(told, today);
  const open = reached === null ? (overdue ? "unknownOverdue" : "unknown") : overdue ? "overdue" : "open";
  return {
    id: milestone.id,
    title: titleOf(milestone),
    dueOn: milestone.dueOn,
    element: { id: element.id, title: titleOf(element) },
    state: reached === true ? "reached" : open,
  };
}
