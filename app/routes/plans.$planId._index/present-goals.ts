import type { Bilingual } from "~/components/content-text";
import type { Health } from "~/domain/health";
import type { PlanPageFacts } from "~/services/load-plan-page.server";
import type { Item } from "~/services/read-items.server";

/** A goal in a cell. */
export interface GoalLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly health: Health;
  /** Basis points; null while nothing is measured. */
  readonly progressBp: number | null;
  readonly scheduledBp: number;
  readonly measuredBp: number;
}

export function goalLines({ items }: PlanPageFacts, ids: readonly string[]): GoalLine[] {
  return ids.flatMap((id) => {
    const item = items.get(id);
    return item ? [goalLine(item)] : [];
  });
}

function goalLine({ element, standing, health, scheduledBp }: Item): GoalLine {
  const { progressBp, measuredBp } = standing;
  const title = { zh: element.titleZh, en: element.titleEn };
  return { id: element.id, title, health, progressBp, scheduledBp, measuredBp };
}
