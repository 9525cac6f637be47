import { generateKeyBetween } from "fractional-indexing";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { type DirectionId, WorkPointId, WorkPointLinkId } from "~/domain/ids";
import { allows } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { KeyDirection, Plan, PlanElement, WorkPoint, WorkPointLink } from "~/domain/rows";
import { staleProblem } from "~/domain/stale";
import type {
  AddWorkPoint,
  EditWorkPoint,
  LinkWorkPoint,
  MoveWorkPoint,
  RemoveWorkPoint,
  UnlinkWorkPoint,
  WorkPointCommand,
} from "~/domain/work-point-commands";
import { yearsOf } from "~/domain/year-span";

/** How many points a plan may set for one year: what is asked of a year has to stay a list one can keep in mind. */
export const pointsMost = 60;

/** What a command on work points can see: the points of one year of one plan. */
export interface WorkPointState {
  readonly plan: Plan;
  readonly directions: readonly KeyDirection[];
  /** The year's points in order. */
  readonly points: readonly WorkPoint[];
  /** The one it is about; null where one is added. */
  readonly point: WorkPoint | null;
  /** What carries that one out. */
  readonly links: readonly WorkPointLink[];
  /** The elements a command names. */
  readonly elements: readonly PlanElement[];
}

/** While the plan's content may be fixed, what it asks of a year is set anew each year, until the plan closes. */
export function decideWorkPoint(state: WorkPointState, command: WorkPointCommand, moment: Moment): Result<Change[]> {
  const { status } = state.plan;
  if (!allows(status, "set-work-points")) return fail({ code: "plan-status", status });
  switch (command.intent) {
    case "add-work-point":
      return decideAdd(state, command, moment);
    case "edit-work-point":
      return decideEdit(state, command);
    case "move-work-point":
      return decideMove(state, command);
    case "remove-work-point":
      return decideRemove(state, command);
    case "link-work-point":
      return decideLink(state, command, moment);
    case "unlink-work-point":
      return decideUnlink(state, command);
  }
}

function decideAdd(state: WorkPointState, command: AddWorkPoint, moment: Moment): Result<Change[]> {
  const { plan, points } = state;
  const years = yearsOf(plan);
  if (!years.includes(command.year)) {
    const [from, to] = [years[0] ?? command.year, years.at(-1) ?? command.year];
    return fail({ code: "year-outside-plan", field: "year", from, to });
  }
  if (points.length >= pointsMost) return fail({ code: "year-full", field: "titleZh", most: pointsMost });
  const { year, titleZh, titleEn, directionId } = command;
  if (!knows(state, directionId)) return fail({ code: "not-found", entity: "keyDirection", field: "directionId" });
  const sortKey = generateKeyBetween(points.at(-1)?.sortKey ?? null, null);
  const id = WorkPointId.parse(namerFor(moment)());
  const row = { id, planId: plan.id, year, titleZh, titleEn, directionId, sortKey, contentRevision: 1 };
  return succeed([created("workPoint", row)]);
}

function decideEdit(state: WorkPointState, command: EditWorkPoint): Result<Change[]> {
  const { point } = state;
  if (!point) return fail({ code: "not-found", entity: "workPoint" });
  const stale = staleProblem("workPoint", point, point.contentRevision, command.revision);
  if (stale) return fail(stale);
  const { titleZh, titleEn, directionId } = command;
  if (!knows(state, directionId)) return fail({ code: "not-found", entity: "keyDirection", field: "directionId" });
  return succeed(revised(point, { titleZh, titleEn, directionId }));
}

// Where a point comes to stand is said by its neighbour, so that moving others meanwhile is no conflict.
function decideMove(state: WorkPointState, command: MoveWorkPoint): Result<Change[]> {
  const { point } = state;
  if (!point) return fail({ code: "not-found", entity: "workPoint" });
  const stale = staleProblem("workPoint", point, point.contentRevision, command.revision);
  if (stale) return fail(stale);
  const others = state.points.filter(({ id }) => id !== point.id);
  const place = command.afterId === null ? 0 : others.findIndex(({ id }) => id === command.afterId) + 1;
  if (command.afterId !== null && place === 0) {
    return fail({ code: "not-found", entity: "workPoint", field: "afterId" });
  }
  const [before, behind] = [others[place - 1]?.sortKey ?? null, others[place]?.sortKey ?? null];
  const stands = (before === null || before < point.sortKey) && (behind === null || point.sortKey < behind);
  return succeed(stands ? [] : revised(point, { sortKey: generateKeyBetween(before, behind) }));
}

function decideRemove({ point, links }: WorkPointState, command: RemoveWorkPoint): Result<Change[]> {
  if (!point) return fail({ code: "not-found", entity: "workPoint" });
  const stale = staleProblem("workPoint", point, point.contentRevision, command.revision);
  if (stale) return fail(stale);
  return succeed([...links.map((link) => removed("workPointLink", link)), removed("workPoint", point)]);
}

function decideLink(state: WorkPointState, command: LinkWorkPoint, moment: Moment): Result<Change[]> {
  const { plan, point, links, elements } = state;
  if (!point) return fail({ code: "not-found", entity: "workPoint", field: "workPointId" });
  const name = namerFor(moment);
  const changes: Change[] = [];
  for (const elementId of new Set(command.elementIds)) {
    const element = elements.find(({ id }) => id === elementId);
    if (!element) return fail({ code: "not-found", entity: "element", field: "elementIds" });
    if (element.planId !== plan.id) return fail({ code: "link-kind", field: "elementIds" });
    if (links.some((link) => link.elementId === elementId)) continue;
    const id = WorkPointLinkId.parse(name());
    changes.push(created("workPointLink", { id, planId: plan.id, workPointId: point.id, elementId }));
  }
  return succeed(changes);
}

function decideUnlink({ links }: WorkPointState, command: UnlinkWorkPoint): Result<Change[]> {
  const link = links.find(({ id }) => id === command.workPointLinkId);
  return link ? succeed([removed("workPointLink", link)]) : fail({ code: "not-found", entity: "workPointLink" });
}

function knows({ directions }: WorkPointState, directionId: DirectionId | null): boolean {
  return directionId === null || directions.some(({ id }) => id === directionId);
}

function revised(point: WorkPoint, fields: Partial<WorkPoint>): Change[] {
  const changes = updated("workPoint", point, fields);
  if (changes.length === 0) return [];
  return [...changes, ...updated("workPoint", point, { contentRevision: point.contentRevision + 1 })];
}
