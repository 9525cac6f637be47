import { type ElementFigures, figuresOf } from "~/domain/element-figures";
import type { ElementId } from "~/domain/ids";
import type { LetterContent } from "~/domain/letter-content";
import type { Look } from "~/services/look.server";

/** How what a letter lists stands on the day that is looked at; what has no report is missing, never zero. */
export interface LetterProgress {
  /** By element. What is no longer there is missing. */
  readonly figures: ReadonlyMap<string, ElementFigures>;
  /** What has been done in all, by element measured by quantity. */
  readonly quantities: ReadonlyMap<string, number>;
  /** Milestones whose tasks have reported by milestones: whether each is reached. */
  readonly reached: ReadonlyMap<string, boolean>;
}

export async function readLetterProgress(look: Look, content: LetterContent): Promise<LetterProgress> {
  const { view, today, settings } = look;
  const { goals, due, running, targets, milestones } = content;
  const listed = [...goals, ...due, ...running, ...targets].map(({ id }) => id);
  const ids: ElementId[] = [...new Set([...listed, ...milestones.map(({ taskId }) => taskId)])];
  if (ids.length === 0) return { figures: new Map(), quantities: new Map(), reached: new Map() };
  const [elements, standings] = await Promise.all([
    view.find("element", { id: { in: ids } }),
    view.find("standing", { nodeId: { in: ids } }),
  ]);
  const planIds = [...new Set(elements.map(({ planId }) => planId))];
  const reportIds = standings.flatMap(({ reportId }) => reportId ?? []);
  const [plans, reports] = await Promise.all([
    planIds.length > 0 ? view.find("plan", { id: { in: planIds } }) : [],
    reportIds.length > 0 ? view.find("report", { id: { in: reportIds } }) : [],
  ]);
  const figures = elements.flatMap((element): [string, ElementFigures][] => {
    const standing = standings.find(({ nodeId }) => nodeId === element.id);
    const plan = plans.find(({ id }) => id === element.planId);
    if (!plan) return [];
    return [[element.id, figuresOf(element, standing, plan.endsOn, today, settings.healthRules)]];
  });
  const reached = new Map(reports.map(({ taskId, reached: told }) => [taskId, JSON.parse(told) as string[]]));
  return {
    figures: new Map(figures),
    quantities: new Map(
      reports.flatMap(({ taskId, quantityDone }) => (quantityDone === null ? [] : [[taskId, quantityDone] as const])),
    ),
    reached: new Map(
      milestones.flatMap(({ id, taskId }) => {
        const report = reports.find((candidate) => candidate.taskId === taskId && candidate.method === "milestones");
        return report ? [[id, reached.get(taskId)?.includes(id) ?? false] as const] : [];
      }),
    ),
  };
}
