import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { PhaseId } from "~/domain/ids";
import type { AddPhase, EditPhase, RemovePhase } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import { spanProblem } from "~/domain/span-within-plan";
import { staleProblem } from "~/domain/stale";

export function decideAddPhase(state: OutlineState, command: AddPhase, moment: Moment): Result<Change[]> {
  const problem = spanProblem(command, state.plan);
  if (problem) return fail(problem);
  const { titleZh, titleEn, startsOn, endsOn } = command;
  const id = namerFor(moment)() as PhaseId;
  return succeed([
    created("phase", {
      id,
      planId: state.plan.id,
      titleZh,
      titleEn,
      startsOn,
      endsOn,
      contentRevision: 1,
    }),
  ]);
}

export function decideEditPhase(state: OutlineState, command: EditPhase): Result<Change[]> {
  const phase = state.phases.find((candidate) => candidate.id === command.phaseId);
  if (!phase) return fail({ code: "not-found", entity: "phase" });
  const problem =
    staleProblem("phase", phase, phase.contentRevision, command.revision) ?? spanProblem(command, state.plan);
  if (problem) return fail(problem);
  const { titleZh, titleEn, startsOn, endsOn } = command;
  const changes = updated("phase", phase, {
    titleZh,
    titleEn,
    startsOn,
    endsOn,
  });
  if (changes.length === 0) return succeed([]);
  return succeed([...changes, ...updated("phase", phase, { contentRevision: phase.contentRevision + 1 })]);
}

export function decideRemovePhase(state: OutlineState, command: RemovePhase): Result<Change[]> {
  const phase = state.phases.find((candidate) => candidate.id === command.phaseId);
  if (!phase) return fail({ code: "not-found", entity: "phase" });
  if (state.occupied) return fail({ code: "in-use", entity: "phase" });
  return succeed([removed("phase", phase)]);
}
