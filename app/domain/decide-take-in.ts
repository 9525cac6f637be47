import type { Change } from "~/domain/change";
import type { Moment } from "~/domain/command";
import { deepestLevel, mayStandUnder } from "~/domain/element-position";
import { measurementProblem } from "~/domain/element-rules";
import { allows } from "~/domain/plan-status";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import { dayProblem, spanProblem } from "~/domain/span-within-plan";
import { takeInChanges } from "~/domain/take-in-changes";
import type { TakeInOutline, TakenElement, UnitReference } from "~/domain/take-in-commands";
import type { TakeInState } from "~/domain/take-in-state";

/** Everything an outline adds to a plan, or the first thing that keeps it out: it is taken in whole or not at all. */
export function decideTakeIn(state: TakeInState, command: TakeInOutline, moment: Moment): Result<Change[]> {
  const problem = stateProblem(state, command) ?? entriesProblem(state, command);
  if (problem) return fail(problem);
  return succeed(takeInChanges(state, command, moment));
}

function stateProblem(state: TakeInState, command: TakeInOutline): Problem | null {
  const { plan, line, directions } = state;
  const target = line[0];
  if (!allows(plan.status, "edit-content")) return { code: "plan-status", status: plan.status };
  // What takes effect ahead of adoption says why, each time (先行实施).
  if (plan.status === "provisional" && !(command.reason || plan.statusReason))
    return { code: "reason-missing", field: "reason" };
  if (command.parentId && !target) return { code: "not-found", entity: "element", field: "place" };
  if (target && target.planId !== plan.id) return { code: "parent-in-another-plan", field: "place" };
  if (target?.lifecycle === "cancelled") return { code: "parent-cancelled", field: "place" };
  if (target?.kind === "task" && state.hasReports) return { code: "task-has-children", field: "place" };
  const { directionId } = command;
  const known = directionId === null || directions.some(({ id }) => id === directionId);
  return known && !(directionId && target) ? null : { code: "not-found", entity: "keyDirection", field: "place" };
}

function entriesProblem(state: TakeInState, command: TakeInOutline): Problem | null {
  const depths: number[] = [];
  for (const [index, entry] of command.entries.entries()) {
    if (!standsWell(state, command, index)) return { code: "parent-kind", field: fieldOf(index) };
    const above = entry.under === null ? state.line.length : (depths[entry.under] ?? 0);
    const depth = above + (entry.kind === "direction" ? 0 : 1);
    if (depth > deepestLevel) return { code: "too-deep", field: fieldOf(index) };
    depths.push(depth);
    const problem = entry.kind === "direction" ? null : elementProblem(state, command, entry, fieldOf(index));
    if (problem) return problem;
  }
  return null;
}

function elementProblem(
  state: TakeInState,
  command: TakeInOutline,
  entry: TakenElement,
  field: string,
): Problem | null {
  const outside = spanProblem(entry, state.plan);
  if (outside && "field" in outside) return { ...outside, field };
  return (
    milestoneProblem(state, entry, field) ??
    measurementProblem(entry) ??
    lifecycleProblem(command, entry, field) ??
    placeProblem(state, command, entry, field) ??
    unitsProblem(state, command, entry)
  );
}

function milestoneProblem(
  { plan }: TakeInState,
  { measuredBy, milestones }: TakenElement,
  field: string,
): Problem | null {
  if (measuredBy === "milestones" && milestones.length === 0) return { code: "milestone-unknown", field };
  const outside = milestones.find(({ dueOn }) => dayProblem(dueOn, plan, field) !== null);
  return outside ? dayProblem(outside.dueOn, plan, field) : null;
}

// Nothing lives under what comes in cancelled.
function lifecycleProblem(
  { entries }: TakeInOutline,
  { lifecycle, lifecycleReason, under }: TakenElement,
  field: string,
): Problem | null {
  if (lifecycle !== "active" && lifecycleReason === "") return { code: "reason-missing", field };
  const above = under === null ? undefined : entries[under];
  const dead = above !== undefined && above.kind !== "direction" && above.lifecycle === "cancelled";
  return dead && lifecycle !== "cancelled" ? { code: "parent-cancelled", field } : null;
}

function placeProblem(
  { phases, directions }: TakeInState,
  { entries }: TakeInOutline,
  entry: TakenElement,
  field: string,
): Problem | null {
  if (entry.kind !== "goal") return null;
  if (entry.phaseIds.some((id) => !phases.some((phase) => phase.id === id)))
    return { code: "not-found", entity: "phase", field };
  const known = entry.alsoDirections.every((reference) =>
    "entry" in reference
      ? entries[reference.entry]?.kind === "direction"
      : directions.some(({ id }) => id === reference.directionId),
  );
  return known ? null : { code: "not-found", entity: "keyDirection", field };
}

function fieldOf(index: number): string {
  return `entries[${index}]`;
}

// Every entry stands under an earlier one, or at the chosen place, that may hold its kind.
function standsWell({ line }: TakeInState, { entries, directionId }: TakeInOutline, index: number): boolean {
  const entry = entries[index];
  if (!entry) return false;
  if (entry.kind === "direction") return line.length === 0 && directionId === null;
  const above = entry.under === null || entry.under >= index ? undefined : entries[entry.under];
  if (entry.under !== null && !above) return false;
  const parent = above ? above.kind : (line[0]?.kind ?? null);
  return mayStandUnder(entry.kind, parent === "direction" ? null : parent);
}

function unitsProblem({ units }: TakeInState, command: TakeInOutline, entry: TakenElement): Problem | null {
  for (const reference of [...(entry.lead ? [entry.lead] : []), ...entry.cooperating]) {
    if ("added" in reference) {
      if (reference.added >= command.units.length) return { code: "not-found", entity: "unit", field: "units" };
      continue;
    }
    const unit = units.find(({ id }) => id === reference.unitId);
    if (!unit) return { code: "not-found", entity: "unit", field: "units" };
    if (unit.closedOn) return { code: "unit-closed", field: "units" };
  }
  const lead = entry.lead && keyOf(entry.lead);
  return entry.cooperating.some((unit) => keyOf(unit) === lead) ? { code: "lead-cooperates", field: "units" } : null;
}

function keyOf(reference: UnitReference): string {
  return "added" in reference ? `+${reference.added}` : reference.unitId;
}
