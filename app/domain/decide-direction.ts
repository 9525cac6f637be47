import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { DirectionId } from "~/domain/ids";
import type { AddDirection, EditDirection, RemoveDirection } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import { staleProblem } from "~/domain/stale";

export function decideAddDirection(state: OutlineState, command: AddDirection, moment: Moment): Result<Change[]> {
  const { titleZh, titleEn } = command;
  const last = state.directions.at(-1)?.sortKey ?? null;
  const row = {
    id: namerFor(moment)() as DirectionId,
    planId: state.plan.id,
    titleZh,
    titleEn,
    sortKey: generateKeyBetween(last, null),
    contentRevision: 1,
  };
  return succeed([created("keyDirection", row)]);
}

export function decideEditDirection(state: OutlineState, command: EditDirection): Result<Change[]> {
  const direction = state.directions.find((candidate) => candidate.id === command.directionId);
  if (!direction) return fail({ code: "not-found", entity: "keyDirection" });
  const problem = staleProblem("keyDirection", direction, direction.contentRevision, command.revision);
  if (problem) return fail(problem);
  const { titleZh, titleEn } = command;
  const changes = updated("keyDirection", direction, { titleZh, titleEn });
  if (changes.length === 0) return succeed([]);
  const revised = updated("keyDirection", direction, {
    contentRevision: direction.contentRevision + 1,
  });
  return succeed([...changes, ...revised]);
}

export function decideRemoveDirection(state: OutlineState, command: RemoveDirection): Result<Change[]> {
  const direction = state.directions.find((candidate) => candidate.id === command.directionId);
  if (!direction) return fail({ code: "not-found", entity: "keyDirection" });
  if (state.occupied) return fail({ code: "in-use", entity: "keyDirection" });
  return succeed([removed("keyDirection", direction)]);
}
