import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { implementedProblem } from "~/domain/decide-framework";
import { type AddIdea, type EditIdea, type MoveIdea, mostIdeas, type RemoveIdea } from "~/domain/framework-commands";
import type { FrameworkState } from "~/domain/framework-state";
import { IdeaId } from "~/domain/ids";
import { fail, type Result, succeed } from "~/domain/result";
import type { Idea, Tier } from "~/domain/rows";
import { staleProblem } from "~/domain/stale";

/** An idea behind those its tier has; a tier that was open no longer is. */
export function decideAddIdea(state: FrameworkState, command: AddIdea, moment: Moment): Result<Change[]> {
  const tier = state.tiers.find((candidate) => candidate.id === command.tierId);
  if (!tier) return fail({ code: "not-found", entity: "tier" });
  if (tier.kind === "value") return fail({ code: "tier-is-value", field: "titleZh" });
  if (state.ideas.length >= mostIdeas) return fail({ code: "too-many-ideas", most: mostIdeas });
  const { titleZh, titleEn, clauseZh, clauseEn } = command;
  const idea: Idea = {
    id: IdeaId.parse(namerFor(moment)()),
    frameworkId: tier.frameworkId,
    tierId: tier.id,
    ...{ titleZh, titleEn, clauseZh, clauseEn },
    sortKey: keyBehind(state, tier),
    contentRevision: 1,
  };
  return succeed([created("idea", idea), ...opened(tier)]);
}

/** Its words, and the tier it stands in; in another tier it comes last, and a tier it leaves empty is open again. */
export function decideEditIdea(state: FrameworkState, command: EditIdea): Result<Change[]> {
  const idea = state.ideas.find((candidate) => candidate.id === command.ideaId);
  if (!idea) return fail({ code: "not-found", entity: "idea" });
  const tier = state.tiers.find((candidate) => candidate.id === command.tierId);
  if (!tier) return fail({ code: "not-found", entity: "tier", field: "tierId" });
  const stale = staleProblem("idea", idea, idea.contentRevision, command.revision);
  if (stale) return fail(stale);
  const moving = tier.id !== idea.tierId;
  if (moving && tier.kind === "value") return fail({ code: "tier-is-value", field: "tierId" });
  const { titleZh, titleEn, clauseZh, clauseEn } = command;
  const place = moving ? { tierId: tier.id, sortKey: keyBehind(state, tier) } : {};
  const changes = updated("idea", idea, { titleZh, titleEn, clauseZh, clauseEn, ...place });
  if (changes.length === 0) return succeed([]);
  const next = updated("idea", idea, { contentRevision: idea.contentRevision + 1 });
  return succeed([...changes, ...next, ...(moving ? [...opened(tier), ...left(state, idea)] : [])]);
}

/** An idea goes unless something implements it; a tier it leaves empty is open again. */
export function decideRemoveIdea(state: FrameworkState, command: RemoveIdea): Result<Change[]> {
  const idea = state.ideas.find((candidate) => candidate.id === command.ideaId);
  if (!idea) return fail({ code: "not-found", entity: "idea" });
  const problem = implementedProblem(state, "idea");
  if (problem) return fail(problem);
  return succeed([removed("idea", idea), ...left(state, idea)]);
}

/** One place up or down in its tier; at either end nothing changes. */
export function decideMoveIdea(state: FrameworkState, command: MoveIdea): Result<Change[]> {
  const idea = state.ideas.find((candidate) => candidate.id === command.ideaId);
  if (!idea) return fail({ code: "not-found", entity: "idea" });
  const order = state.ideas.filter((other) => other.tierId === idea.tierId);
  const at = order.indexOf(idea);
  const to = at + (command.step === "up" ? -1 : 1);
  const other = order[to];
  if (!other) return succeed([]);
  [order[at], order[to]] = [other, idea];
  const [after, before] = [order[to - 1]?.sortKey ?? null, order[to + 1]?.sortKey ?? null];
  // Ideas that were put back may share a key with one that came meanwhile; then all of the tier get new ones.
  if (after !== null && before !== null && after >= before) {
    const keys = generateNKeysBetween(null, null, order.length);
    return succeed(order.flatMap((one, index) => updated("idea", one, { sortKey: keys[index] ?? one.sortKey })));
  }
  return succeed(updated("idea", idea, { sortKey: generateKeyBetween(after, before) }));
}

function keyBehind(state: FrameworkState, tier: Tier): string {
  const last = state.ideas.filter((idea) => idea.tierId === tier.id).at(-1);
  return generateKeyBetween(last?.sortKey ?? null, null);
}

function opened(tier: Tier): Change[] {
  return updated("tier", tier, { kind: "ideas" });
}

function left({ tiers, ideas }: FrameworkState, idea: Idea): Change[] {
  const tier = tiers.find((candidate) => candidate.id === idea.tierId);
  const alone = ideas.every((other) => other.id === idea.id || other.tierId !== idea.tierId);
  return tier && alone ? updated("tier", tier, { kind: "open" }) : [];
}
