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
  /** Its main direction, which counts it, where the cell is another's; else null. */
  readonly home: Bilingual | null;
}

/** The goals of a cell in this direction; "" for what belongs to none. */
export function goalLines(
  { items, directions }: PlanPageFacts,
  ids: readonly string[],
  directionId: string,
): GoalLine[] {
  return ids.flatMap((id) => {
    const item = items.get(id);
    if (!item) return [];
    const home = directions.find((direction) => direction.id === item.element.directionId);
    return [goalLine(item, home && home.id !== directionId ? { zh: home.titleZh, en: home.titleEn } : null)];
  });
}

function goalLine({ element, standing, health, scheduledBp }: Item, home: Bilingual | null): GoalLine {
  const { progressBp, measuredBp } = standing;
  const title = { zh: element.titleZh, en: element.titleEn };
  return { id: element.id, title, health, progressBp, scheduledBp, measuredBp, home };
}
