import type { Bilingual } from "~/components/content-text";
import type { CalendarDate } from "~/domain/calendar-date";
import type { HealthTally } from "~/domain/health-tally";
import type { PlanStatus } from "~/domain/plan-status";
import type { PlanSummary } from "~/domain/plan-summary";
import type { Body, Resolution } from "~/domain/rows";
import type { Visit } from "~/http/visit.server";
import type { Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/pick-text";
import type { PlanPageFacts } from "~/services/load-plan-page.server";
import { type Matrix, presentMatrix } from "./present-matrix";

export interface WorkPointYear {
  readonly year: number;
  readonly points: readonly { readonly id: string; readonly title: Bilingual; readonly direction: Bilingual | null }[];
}

export interface PlanPage extends Visit {
  /** In the language being shown, for the title of the window. */
  readonly title: string;
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly summary: PlanSummary;
  readonly goals: HealthTally;
  readonly resolution: Resolution | null;
  readonly matrix: Matrix;
  readonly workPoints: readonly WorkPointYear[];
  readonly bodies: readonly Body[];
  readonly mayEdit: boolean;
  readonly mayEditOutline: boolean;
  readonly nextStatuses: readonly PlanStatus[];
}

export function presentPlanPage(facts: PlanPageFacts, visit: Visit, locale: Locale): PlanPage {
  const { today, asOf, summary, resolution, bodies, mayEdit, mayEditOutline, nextStatuses } = facts;
  return {
    ...visit,
    title: pickText(locale, summary.plan.titleZh, summary.plan.titleEn),
    today,
    asOf,
    summary,
    goals: summary.goals,
    resolution,
    matrix: presentMatrix(facts),
    workPoints: presentWorkPoints(facts),
    bodies,
    mayEdit,
    mayEditOutline,
    nextStatuses,
  };
}

function presentWorkPoints({ workPoints, directions }: PlanPageFacts): WorkPointYear[] {
  const years = [...new Set(workPoints.map((point) => point.year))];
  return years.map((year) => ({
    year,
    points: workPoints
      .filter((point) => point.year === year)
      .map(({ id, titleZh, titleEn, directionId }) => {
        const direction = directions.find((candidate) => candidate.id === directionId);
        return {
          id,
          title: { zh: titleZh, en: titleEn },
          direction: direction ? { zh: direction.titleZh, en: direction.titleEn } : null,
        };
      }),
  }));
}
