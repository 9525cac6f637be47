import type { Bilingual } from "~/components/content-text";
import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import type { ElementKind, Unit } from "~/domain/rows";
import type { CockpitFacts } from "~/services/load-cockpit.server";
import type { CockpitList } from "~/services/read-cockpit-lists.server";
import type { Item } from "~/services/read-items.server";

/** An element in one of the cockpit's lists. */
export interface ItemLine {
  readonly id: string;
  readonly kind: ElementKind;
  readonly title: Bilingual;
  readonly health: Health;
  readonly unit: Bilingual | null;
  /** Day of the oldest news awaited; null where none is. */
  readonly oldestReportOn: CalendarDate | null;
}

export interface DecisionLine extends ItemLine {
  readonly text: string;
  readonly since: CalendarDate;
  readonly by: Bilingual | null;
  /** The unit that asks. */
  readonly askedBy: Bilingual | null;
}

/** Who reported what, and when. */
export interface ReportLine {
  readonly id: string;
  readonly item: ItemLine;
  readonly unit: Bilingual | null;
  readonly month: CalendarMonth;
  readonly on: CalendarDate;
  /** Basis points. */
  readonly valueBp: number;
  readonly done: string;
  readonly problem: string;
  readonly noChangeReason: string | null;
}

export interface CockpitLists {
  readonly decisions: readonly DecisionLine[];
  readonly stale: readonly ItemLine[];
  readonly unowned: readonly ItemLine[];
  readonly reports: readonly ReportLine[];
  /** How many there are of each; decisions and those without a lead are counted to a hundred a plan. */
  readonly counts: Readonly<Record<Exclude<CockpitList, "reports">, number>>;
  readonly atLength: CockpitList | null;
}

export function presentLists(facts: CockpitFacts): CockpitLists {
  const { ids, tasks, atLength } = facts;
  const [decisions, stale] = [presentDecisions(facts), linesOf(facts, ids.lists.stale)];
  decisions.sort((a, b) => compare(a.since, b.since));
  stale.sort((a, b) => compare(a.oldestReportOn ?? "", b.oldestReportOn ?? ""));
  const shown = (list: CockpitList) => (list === atLength ? 50 : 6);
  return {
    decisions: decisions.slice(0, shown("decisions")),
    stale: stale.slice(0, shown("stale")),
    unowned: linesOf(facts, ids.lists.unowned).slice(0, shown("unowned")),
    reports: presentReports(facts),
    counts: { ...ids.counted, stale: Math.max(tasks.stale ?? 0, stale.length) },
    atLength,
  };
}

function presentDecisions(facts: CockpitFacts): DecisionLine[] {
  return facts.ids.lists.decisions.flatMap((id) => {
    const item = facts.items.get(id);
    const report = facts.reports.get(item?.standing.reportId ?? "");
    if (!item?.standing.decisionSince || !report) return [];
    const body = report.decisionBy ? facts.bodies.get(report.decisionBy) : undefined;
    return [
      {
        ...lineOf(facts, item),
        text: report.needsDecision,
        since: item.standing.decisionSince,
        by: body ? { zh: body.nameZh, en: body.nameEn } : null,
        askedBy: unitOf(facts, report.unitId),
      },
    ];
  });
}

function presentReports(facts: CockpitFacts): ReportLine[] {
  return facts.ids.lists.reports.flatMap((id) => {
    const report = facts.reports.get(id);
    const item = report && facts.items.get(report.taskId);
    if (!report || !item) return [];
    const { month, reportedOn, valueBp, done, problem, noChangeReason } = report;
    const then = facts.reportUnits.get(id);
    const unit = then ? { zh: then.nameZh, en: then.nameEn } : unitOf(facts, report.unitId);
    return [{ id, item: lineOf(facts, item), unit, month, on: reportedOn, valueBp, done, problem, noChangeReason }];
  });
}

function linesOf(facts: CockpitFacts, ids: readonly string[]): ItemLine[] {
  return ids.flatMap((id) => {
    const item = facts.items.get(id);
    return item ? [lineOf(facts, item)] : [];
  });
}

function lineOf(facts: CockpitFacts, { element, standing, health }: Item): ItemLine {
  return {
    id: element.id,
    kind: element.kind,
    title: { zh: element.titleZh, en: element.titleEn },
    health,
    unit: unitOf(facts, element.leadUnitId),
    oldestReportOn: standing.oldestReportOn,
  };
}

function unitOf({ units }: CockpitFacts, id: Unit["id"] | null): Bilingual | null {
  const unit = id === null ? undefined : units.get(id);
  return unit ? { zh: unit.nameZh, en: unit.nameEn } : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
