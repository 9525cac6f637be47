import { type Clock, commit } from "~/db/commit.server";
import { readReportState } from "~/db/read-report-state.server";
import type { Committed } from "~/domain/command";
import { decideReports, type ReportState } from "~/domain/decide-report";
import { type Actor, type Grant, grantFor } from "~/domain/permissions";
import type { ReportProgress } from "~/domain/report-commands";
import type { Result } from "~/domain/result";

/** A department reports its tasks of a month, one or many in one go: all are stored or none. */
export function reportProgress(actor: Actor, command: ReportProgress, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "report-progress",
      read: (view) => readReportState(view, command, actor.memberId),
      allow: (state) => grantForAll(actor, state),
      decide: (state, moment) => decideReports(state, command, moment),
    },
    clock,
  );
}

// Whoever leads a task reports it; one task of another unit refuses the whole list. An empty list is left to `decide`.
function grantForAll(actor: Actor, state: ReportState): Grant | null {
  const grants = [...state.tasks.values()].map(({ task, plan }) =>
    grantFor(actor, "report-progress", { planId: plan.id, unitId: task.leadUnitId }),
  );
  if (grants.length === 0) return actor.grants.find((grant) => grant.role === "department") ?? null;
  return grants.every((grant) => grant !== null) ? (grants[0] ?? null) : null;
}
