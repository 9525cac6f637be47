import { type Change, updated } from "~/domain/change";
import type { SetLifecycle } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import type { PlanElement } from "~/domain/rows";
import { staleProblem } from "~/domain/stale";

/** Suspends, cancels or takes up an element again. Cancelling takes everything below with it; the rest stays. */
export function decideLifecycle(state: OutlineState, command: SetLifecycle): Result<Change[]> {
  const { element } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const stale = staleProblem("element", element, element.contentRevision, command.revision);
  if (stale) return fail(stale);
  if (command.lifecycle !== "active" && !command.lifecycleReason) {
    return fail({ code: "reason-missing", field: "lifecycleReason" });
  }
  if (command.lifecycle === element.lifecycle) return succeed([]);
  if (command.lifecycle === "active" || element.lifecycle === "cancelled") {
    if (state.parent?.lifecycle === "cancelled") return fail({ code: "parent-cancelled", field: "lifecycle" });
    // What a task reported itself stands until it is cancelled: its progress can't come from children as well.
    if (state.parent?.kind === "task" && state.hasReports)
      return fail({ code: "task-has-children", field: "lifecycle" });
  }
  const below = command.lifecycle === "cancelled" ? state.living : [];
  return succeed([element, ...below].flatMap((row) => passInto(row, command)));
}

function passInto(row: PlanElement, command: SetLifecycle): Change[] {
  return updated("element", row, {
    lifecycle: command.lifecycle,
    lifecycleReason: command.lifecycle === "active" ? null : command.lifecycleReason,
    contentRevision: row.contentRevision + 1,
  });
}
