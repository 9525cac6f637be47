import { inLifecycle, lifecycleProblem } from "~/domain/element-rules";
import type { Problem } from "~/domain/problem";
import type { Lifecycle, PlanElement } from "~/domain/rows";
import type { WantedElement } from "~/domain/wanted-element";

/** What becomes of one element's lifecycle, set itself or fallen with what stands above it. */
export interface LifecycleSet {
  readonly element: PlanElement;
  readonly set: Pick<PlanElement, "lifecycle" | "lifecycleReason">;
}

/** Each element whose lifecycle changes, by id: those that are set, and what lives below the cancelled ones. */
export function lifecyclesSet(wanted: readonly WantedElement[]): Map<string, LifecycleSet> {
  const passing = passingOf(wanted);
  const sets = new Map<string, LifecycleSet>();
  for (const { wanted: one, to, reason } of passing) {
    sets.set(one.row.id, { element: one.before.element, set: inLifecycle(to, reason) });
  }
  // The deepest first: what falls takes the reason of the nearest that was cancelled.
  const cancelled = passing.filter(({ to }) => to === "cancelled");
  cancelled.sort((a, b) => b.wanted.before.line.length - a.wanted.before.line.length);
  for (const { wanted: one, reason } of cancelled) {
    for (const element of one.before.living) {
      if (!sets.has(element.id)) sets.set(element.id, { element, set: inLifecycle("cancelled", reason) });
    }
  }
  return sets;
}

/** Why elements can't pass into what is wanted of them, each judged by what its parent will be. */
export function lifecyclesProblem(wanted: readonly WantedElement[]): { problem: Problem; wanted: WantedElement }[] {
  const passing = passingOf(wanted);
  const explicit = new Map<string, Lifecycle>(passing.map(({ wanted: one, to }) => [one.row.id, to]));
  return passing.flatMap(({ wanted: one, to, reason }) => {
    const { element, line, parentReported } = one.before;
    const lifecycle = comingOf(line, explicit);
    const problem = lifecycleProblem(element.lifecycle, to, reason, { lifecycle, isReportedTask: parentReported });
    return problem ? [{ problem, wanted: one }] : [];
  });
}

interface Passing {
  readonly wanted: WantedElement;
  readonly to: Lifecycle;
  readonly reason: string;
}

function passingOf(wanted: readonly WantedElement[]): Passing[] {
  return wanted.flatMap((one) =>
    one.entries.flatMap(({ entry }) => {
      if (entry.field !== "lifecycle" || one.before.element.lifecycle === entry.wanted) return [];
      return [{ wanted: one, to: entry.wanted, reason: entry.lifecycleReason }];
    }),
  );
}

// What the nearest of these will be: what is set itself, else cancelled where something above it is, else as it is.
function comingOf(line: readonly PlanElement[], explicit: ReadonlyMap<string, Lifecycle>): Lifecycle | null {
  const [parent, ...above] = line;
  if (!parent) return null;
  const own = explicit.get(parent.id);
  if (own) return own;
  return above.some(({ id }) => explicit.get(id) === "cancelled") ? "cancelled" : parent.lifecycle;
}
