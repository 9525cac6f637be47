import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { ElementId, LinkId } from "~/domain/ids";
import type { DependOn, LinkTask, RecordSuccession, Unlink } from "~/domain/link-commands";
import { allows } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { Link, Plan, PlanElement } from "~/domain/rows";

/** What a link command can see: the element it starts from, the ends it names, and the links already there. */
export interface LinkState {
  readonly plan: Plan;
  readonly element: PlanElement;
  /** The element's goal and everything between. */
  readonly above: readonly PlanElement[];
  /** The elements named as ends, with their plans. */
  readonly ends: readonly {
    readonly element: PlanElement;
    readonly plan: Plan;
  }[];
  /** Links that start from the element. */
  readonly links: readonly Link[];
  /** What each end depends on, directly or not: the ids a new dependency must not close into a circle. */
  readonly prerequisitesOfEnds: ReadonlySet<string>;
}

export function decideLinkTask(state: LinkState, command: LinkTask, moment: Moment): Result<Change[]> {
  const { element, plan } = state;
  if (element.kind !== "task") return fail({ code: "link-kind", field: "taskId" });
  if (!allows(plan.status, "link-task")) return fail({ code: "plan-status", status: plan.status });
  const name = namerFor(moment);
  const changes: Change[] = [];
  for (const goalId of new Set(command.goalIds)) {
    const end = state.ends.find((candidate) => candidate.element.id === goalId);
    if (!end) return fail({ code: "not-found", entity: "element", field: "goalIds" });
    if (end.element.kind !== "goal") return fail({ code: "link-kind", field: "goalIds" });
    if (!allows(end.plan.status, "link-task")) {
      return fail({
        code: "plan-status",
        status: end.plan.status,
        field: "goalIds",
      });
    }
    if (state.above.some((above) => above.id === goalId)) return fail({ code: "link-at-home", field: "goalIds" });
    const known = linkTo(state, "contributes", goalId);
    if (known) changes.push(...updated("link", known, { weight: command.weight }));
    else
      changes.push(
        created("link", {
          ...bareLink(name, "contributes", element.id, goalId),
          weight: command.weight,
        }),
      );
  }
  return succeed(changes);
}

export function decideDependOn(state: LinkState, command: DependOn, moment: Moment): Result<Change[]> {
  const { element, plan } = state;
  if (plan.status === "closed") return fail({ code: "plan-status", status: plan.status });
  const end = state.ends.find((candidate) => candidate.element.id === command.onId);
  if (!end) return fail({ code: "not-found", entity: "element", field: "onId" });
  if (end.element.id === element.id || state.prerequisitesOfEnds.has(element.id)) {
    return fail({ code: "cycle", field: "onId" });
  }
  if (linkTo(state, "depends", command.onId)) return fail({ code: "link-exists", field: "onId" });
  return succeed([created("link", bareLink(namerFor(moment), "depends", element.id, command.onId))]);
}

export function decideUnlink(state: LinkState, command: Unlink): Result<Change[]> {
  const link = state.links.find((candidate) => candidate.id === command.linkId);
  // What becomes of a goal is the council's to say, as a whole; ideas are unlinked by a command of their own.
  if (!link || link.type === "succeeds" || link.type === "implements")
    return fail({ code: "not-found", entity: "link" });
  const { status } = state.plan;
  const free = link.type === "contributes" ? allows(status, "link-task") : status !== "closed";
  if (!free) return fail({ code: "plan-status", status });
  // The goal's plan has closed its accounts as much as the task's may have.
  const closed = state.ends.find((end) => end.element.id === link.toId && end.plan.status === "closed");
  if (closed) return fail({ code: "plan-status", status: closed.plan.status });
  return succeed([removed("link", link)]);
}

/** Replaces what was recorded before. The shares of one old goal sum to the whole, or there are no successors. */
export function decideSuccession(state: LinkState, command: RecordSuccession, moment: Moment): Result<Change[]> {
  const { element, plan } = state;
  if (element.kind !== "goal") return fail({ code: "link-kind", field: "goalId" });
  if (!allows(plan.status, "record-succession")) return fail({ code: "plan-status", status: plan.status });
  const sumBp = command.successors.reduce((sum, successor) => sum + successor.shareBp, 0);
  if (command.successors.length > 0 && sumBp !== 10_000) return fail({ code: "share-sum", field: "successors", sumBp });
  if (new Set(command.successors.map(({ goalId }) => goalId)).size < command.successors.length) {
    return fail({ code: "link-exists", field: "successors" });
  }
  for (const successor of command.successors) {
    const end = state.ends.find((candidate) => candidate.element.id === successor.goalId);
    if (!end)
      return fail({
        code: "not-found",
        entity: "element",
        field: "successors",
      });
    if (end.element.kind !== "goal" || end.plan.id === plan.id) return fail({ code: "link-kind", field: "successors" });
    if (end.plan.status === "closed")
      return fail({
        code: "plan-status",
        status: "closed",
        field: "successors",
      });
  }
  const name = namerFor(moment);
  const old = state.links.filter((link) => link.type === "succeeds");
  return succeed([
    ...old.map((link) => removed("link", link)),
    ...command.successors.map(({ goalId, shareBp }) =>
      created("link", {
        ...bareLink(name, "succeeds", element.id, goalId),
        shareBp,
        succession: command.succession ?? (command.successors.length > 1 ? "split" : "carried-over"),
      }),
    ),
    ...updated("element", element, { outcome: command.outcome }),
  ]);
}

function linkTo(state: LinkState, type: Link["type"], toId: ElementId): Link | undefined {
  return state.links.find((link) => link.type === type && link.toId === toId);
}

function bareLink(name: () => string, type: Link["type"], fromId: ElementId, toId: ElementId): Link {
  return {
    id: name() as LinkId,
    type,
    fromId,
    toId,
    weight: null,
    shareBp: null,
    succession: null,
  };
}
