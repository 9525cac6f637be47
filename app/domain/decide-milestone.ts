import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { MilestoneId } from "~/domain/ids";
import type { AddMilestone, RemoveMilestone } from "~/domain/outline-commands";
import type { OutlineState } from "~/domain/outline-state";
import { fail, type Result, succeed } from "~/domain/result";
import { dayProblem } from "~/domain/span-within-plan";

export function decideAddMilestone(state: OutlineState, command: AddMilestone, moment: Moment): Result<Change[]> {
  const { element, plan } = state;
  if (!element) return fail({ code: "not-found", entity: "element" });
  const problem = dayProblem(command.dueOn, plan, "dueOn");
  if (problem) return fail(problem);
  const { titleZh, titleEn, dueOn, weight } = command;
  const sortKey = generateKeyBetween(state.milestones.at(-1)?.sortKey ?? null, null);
  const id = namerFor(moment)() as MilestoneId;
  return succeed([
    created("milestone", {
      id,
      elementId: element.id,
      titleZh,
      titleEn,
      dueOn,
      weight,
      sortKey,
    }),
    ...updated("element", element, {
      contentRevision: element.contentRevision + 1,
    }),
  ]);
}

export function decideRemoveMilestone(state: OutlineState, command: RemoveMilestone): Result<Change[]> {
  const { element } = state;
  const milestone = state.milestones.find((candidate) => candidate.id === command.milestoneId);
  if (!element || !milestone) return fail({ code: "not-found", entity: "milestone" });
  // Progress by milestones needs one at least.
  if (element.measuredBy === "milestones" && state.milestones.length === 1) {
    return fail({ code: "in-use", entity: "milestone" });
  }
  return succeed([
    removed("milestone", milestone),
    ...updated("element", element, {
      contentRevision: element.contentRevision + 1,
    }),
  ]);
}
