import { type Change, updated } from "~/domain/change";
import { inLifecycle, lifecycleProblem } from "~/domain/element-rules";
import type { SetLifecycle } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import type { PlanElement } from "~/domain/rows";
import { staleProblem } from "~/domain/stale";

/** Suspends, cancels or takes up an element again. Cancelling takes everything below with it; the rest stays. */
export function decideLifecycle(state: OutlineState, command: SetLifecycle): Result<Change[]> {
  const { element, parent } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const stale = staleProblem("element", element, element.contentRevision, command.revision);
  if (stale) return fail(stale);
  const problem = lifecycleProblem(element.lifecycle, command.lifecycle, command.lifecycleReason, {
    lifecycle: parent?.lifecycle ?? null,
    isReportedTask: parent?.kind === "task" && state.hasReports,
  });
  if (problem) return fail(problem);
  if (command.lifecycle === element.lifecycle) return succeed([]);
  const below = command.lifecycle === "cancelled" ? state.living : [];
  return succeed([element, ...below].flatMap((row) => passInto(row, command)));
}

function passInto(row: PlanElement, command: SetLifecycle): Change[] {
  return updated("element", row, {
    ...inLifecycle(command.lifecycle, command.lifecycleReason),
    contentRevision: row.contentRevision + 1,
  });
}
