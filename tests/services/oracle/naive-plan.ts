/**
 * A plan kept in the plainest way: whole objects in maps, every rule written out once more from the issue and the model,
 * nothing shared with the code it is held against.
 */
export interface NaiveElement {
  readonly id: string;
  readonly kind: "goal" | "measure" | "task";
  readonly parentId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weight: number;
  readonly lifecycle: "active" | "suspended" | "cancelled";
  readonly lead: string | null;
  readonly helpers: readonly string[];
  readonly direction: string | null;
  readonly cells: readonly string[];
  readonly content: number;
  readonly order: number;
}

export interface NaiveReport {
  readonly task: string;
  readonly month: string;
  readonly valueBp: number;
  readonly on: string;
}

export interface NaivePlan {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly order: number;
  readonly phases: Readonly<Record<string, { title: string; startsOn: string; endsOn: string }>>;
  readonly elements: Readonly<Record<string, NaiveElement>>;
  /** Children of each parent in their order. */
  readonly children: Readonly<Record<string, readonly string[]>>;
  /** `task goal` → weight. */
  readonly contributions: Readonly<Record<string, number>>;
  /** `element on` pairs. */
  readonly dependencies: readonly string[];
  readonly reports: readonly NaiveReport[];
}

export interface NaiveStanding {
  readonly progressBp: number | null;
  readonly measuredBp: number;
  readonly homeProgressBp: number | null;
  readonly homeMeasuredBp: number;
  readonly oldest: string | null;
}

export const planId = "plan-next";

export function childrenOf(plan: NaivePlan, id: string): NaiveElement[] {
  return (plan.children[id] ?? []).flatMap((child) => plan.elements[child] ?? []);
}

export function lineOf(plan: NaivePlan, id: string): string[] {
  const element = plan.elements[id];
  return element ? [id, ...lineOf(plan, element.parentId)] : [];
}

export function below(plan: NaivePlan, id: string): NaiveElement[] {
  return childrenOf(plan, id).flatMap((child) => [child, ...below(plan, child.id)]);
}

export function heightOf(plan: NaivePlan, id: string): number {
  return 1 + Math.max(0, ...childrenOf(plan, id).map((child) => heightOf(plan, child.id)));
}

/** The report that counts: of the latest month, and of that month the last that came in. */
export function latestReport(plan: NaivePlan, task: string): NaiveReport | undefined {
  return plan.reports
    .filter((report) => report.task === task)
    .reduce<NaiveReport | undefined>(
      (best, report) => (!best || report.month >= best.month ? report : best),
      undefined,
    );
}

function contributorsOf(plan: NaivePlan, goal: string): [NaiveElement, number][] {
  return Object.entries(plan.contributions).flatMap(([pair, weight]) => {
    const [task = "", to] = pair.split(" ");
    const element = plan.elements[task];
    return to === goal && element ? [[element, weight] as [NaiveElement, number]] : [];
  });
}

type Part = { weight: number; progressBp: number | null; measuredBp: number };

function mean(parts: readonly Part[]): { progressBp: number | null; measuredBp: number } {
  const measured = parts.filter((part) => part.progressBp !== null);
  const weight = (list: readonly Part[]) => list.reduce((sum, part) => sum + part.weight, 0);
  const halfUp = (value: number) => Math.floor(value + 0.5);
  const progress = measured.reduce((sum, part) => sum + part.weight * (part.progressBp ?? 0), 0);
  const share = parts.reduce((sum, part) => sum + part.weight * part.measuredBp, 0);
  return {
    progressBp: measured.length > 0 ? halfUp(progress / weight(measured)) : null,
    measuredBp: parts.length > 0 ? halfUp(share / weight(parts)) : 0,
  };
}

/** A node's standing, computed from everything below it, from scratch. */
export function standingOf(plan: NaivePlan, id: string): NaiveStanding {
  const element = plan.elements[id];
  const counting = childrenOf(plan, id).filter((child) => child.lifecycle !== "cancelled");
  const further = contributorsOf(plan, id).filter(([task]) => task.lifecycle !== "cancelled");
  const home: Part[] = counting.map((child) => {
    const { homeProgressBp, homeMeasuredBp } = standingOf(plan, child.id);
    return { weight: child.weight, progressBp: homeProgressBp, measuredBp: homeMeasuredBp };
  });
  const extra: Part[] = further.map(([task, weight]) => ({ ...standingOf(plan, task.id), weight }));
  const report = latestReport(plan, id);
  const own = { progressBp: report?.valueBp ?? null, measuredBp: report ? 10_000 : 0 };
  const atHome = home.length > 0 ? mean(home) : own;
  const all = home.length + extra.length > 0 ? mean([...home, ...extra]) : own;
  return {
    ...all,
    homeProgressBp: atHome.progressBp,
    homeMeasuredBp: atHome.measuredBp,
    oldest: oldestOf(
      plan,
      element,
      counting,
      further.map(([task]) => task),
      report,
    ),
  };
}

function oldestOf(
  plan: NaivePlan,
  element: NaiveElement | undefined,
  home: readonly NaiveElement[],
  further: readonly NaiveElement[],
  report: NaiveReport | undefined,
): string | null {
  if (element && element.lifecycle !== "active") return null;
  if (home.length + further.length === 0) {
    if (element?.kind !== "task" || report?.valueBp === 10_000) return null;
    return report?.on ?? element.startsOn;
  }
  const days = [...home, ...further].flatMap((child) => standingOf(plan, child.id).oldest ?? []);
  return days.sort()[0] ?? null;
}
