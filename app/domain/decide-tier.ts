import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { implementedProblem } from "~/domain/decide-framework";
import { type AddTier, type EditTier, type MoveTier, mostTiers, type RemoveTier } from "~/domain/framework-commands";
import type { FrameworkState } from "~/domain/framework-state";
import { TierId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import { staleProblem } from "~/domain/stale";

export function decideAddTier(state: FrameworkState, command: AddTier, moment: Moment): Result<Change[]> {
  const { framework, tiers } = state;
  if (!framework) return fail({ code: "not-found", entity: "framework" });
  if (tiers.length >= mostTiers) return fail({ code: "too-many-tiers", most: mostTiers });
  const { declared, labelZh, labelEn } = command;
  const last = Math.max(0, ...tiers.map((tier) => tier.position));
  // A tier without ideas is open until its first one is entered.
  const kind = command.kind === "value" ? "value" : "open";
  const id = TierId.parse(namerFor(moment)());
  return succeed([
    created("tier", {
      ...{ id, frameworkId: framework.id, position: last + 1, kind, declared, labelZh, labelEn },
      contentRevision: 1,
    }),
  ]);
}

export function decideEditTier(state: FrameworkState, command: EditTier): Result<Change[]> {
  const tier = state.tiers.find((candidate) => candidate.id === command.tierId);
  if (!tier) return fail({ code: "not-found", entity: "tier" });
  const stale = staleProblem("tier", tier, tier.contentRevision, command.revision);
  if (stale) return fail(stale);
  const entered = state.ideas.filter((idea) => idea.tierId === tier.id).length;
  if (command.kind !== "ideas" && entered > 0) return fail({ code: "tier-has-ideas", count: entered, field: "kind" });
  const { declared, labelZh, labelEn } = command;
  const kind = command.kind === "ideas" && entered === 0 ? "open" : command.kind;
  const changes = updated("tier", tier, { kind, declared, labelZh, labelEn });
  if (changes.length === 0) return succeed([]);
  return succeed([...changes, ...updated("tier", tier, { contentRevision: tier.contentRevision + 1 })]);
}

/** A tier goes with its ideas, unless something implements one of them. */
export function decideRemoveTier(state: FrameworkState, command: RemoveTier): Result<Change[]> {
  const tier = state.tiers.find((candidate) => candidate.id === command.tierId);
  if (!tier) return fail({ code: "not-found", entity: "tier" });
  const ideas = state.ideas.filter((idea) => idea.tierId === tier.id);
  const problem = implementedProblem(state, "tier");
  if (problem) return fail(problem);
  return succeed([...ideas.map((idea) => removed("idea", idea)), removed("tier", tier)]);
}

/** One place up or down in the code; at either end nothing changes. */
export function decideMoveTier(state: FrameworkState, command: MoveTier): Result<Change[]> {
  const order = [...state.tiers];
  const at = order.findIndex((candidate) => candidate.id === command.tierId);
  const to = at + (command.step === "up" ? -1 : 1);
  const [tier, other] = [order[at], order[to]];
  if (!tier) return fail({ code: "not-found", entity: "tier" });
  if (!other) return succeed([]);
  [order[at], order[to]] = [other, tier];
  return succeed(order.flatMap((one, index) => updated("tier", one, { position: index + 1 })));
}
