import { generateNKeysBetween } from "fractional-indexing";
import { type Change, created, removed } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { newFramework, particularsOf, particularsProblem, revised } from "~/domain/decide-framework";
import { mostIdeas, mostTiers, type StoreFramework } from "~/domain/framework-commands";
import { countOfLined, kindOfLined, type LinedTier, tiersOfLines } from "~/domain/framework-lines";
import type { FrameworkState } from "~/domain/framework-state";
import { type FrameworkId, IdeaId, TierId } from "~/domain/ids";
import type { Problem } from "~/domain/problem";
import { fail, type Result, succeed } from "~/domain/result";
import { staleProblem } from "~/domain/stale";

/** A pasted framework, whole or not at all: a new one, or the tiers and ideas of one that has none entered yet. */
export function decideStoreFramework(state: FrameworkState, command: StoreFramework, moment: Moment): Result<Change[]> {
  const { tiers, strays } = tiersOfLines(command.lines);
  const problem = fillProblem(state, command) ?? particularsProblem(state, command) ?? linesProblem(tiers, strays);
  if (problem) return fail(problem);
  const name = namerFor(moment);
  const { framework } = state;
  const made = framework ?? newFramework(state, command, name);
  const head = framework ? revised(framework, particularsOf(command)) : [created("framework", made)];
  return succeed([
    ...head,
    ...state.tiers.map((tier) => removed("tier", tier)),
    ...tiers.flatMap((tier, index) => tierChanges(tier, made.id, index + 1, name)),
  ]);
}

function fillProblem({ framework, ideas }: FrameworkState, command: StoreFramework): Problem | null {
  if (command.frameworkId === null) return null;
  if (!framework) return { code: "not-found", entity: "framework" };
  if (ideas.length > 0) return { code: "framework-filled", count: ideas.length };
  return staleProblem("framework", framework, framework.contentRevision, command.revision);
}

function linesProblem(tiers: readonly LinedTier[], strays: readonly number[]): Problem | null {
  const [stray] = strays;
  if (stray !== undefined) return { code: "idea-without-tier", field: `lines[${stray}].role` };
  if (tiers.length === 0) return { code: "tier-missing" };
  if (tiers.length > mostTiers) return { code: "too-many-tiers", most: mostTiers };
  const count = tiers.reduce((sum, tier) => sum + tier.ideas.length, 0);
  if (count > mostIdeas) return { code: "too-many-ideas", most: mostIdeas };
  const contradicted = tiers.find(({ tier, ideas }) => tier.kind === "value" && ideas.length > 0);
  return contradicted ? { code: "tier-is-value", field: `lines[${contradicted.at}].kind` } : null;
}

function tierChanges(lined: LinedTier, frameworkId: FrameworkId, position: number, name: () => string): Change[] {
  const tierId = TierId.parse(name());
  const keys = generateNKeysBetween(null, null, lined.ideas.length);
  const [labelZh, labelEn] = inItsLanguage(lined.tier.text);
  const tier = { id: tierId, frameworkId, position, kind: kindOfLined(lined), declared: countOfLined(lined) };
  return [
    created("tier", { ...tier, labelZh, labelEn, contentRevision: 1 }),
    ...lined.ideas.map(({ line }, index) => {
      const [titleZh, titleEn] = inItsLanguage(line.text);
      const [clauseZh, clauseEn] = inItsLanguage(line.clause);
      const idea = { id: IdeaId.parse(name()), frameworkId, tierId, titleZh, titleEn, clauseZh, clauseEn };
      return created("idea", { ...idea, sortKey: keys[index] ?? "a0", contentRevision: 1 });
    }),
  ];
}

// What holds no Chinese character and yet letters is taken for English.
function inItsLanguage(text: string): [zh: string, en: string] {
  return /\p{Script=Han}/u.test(text) || !/[A-Za-z]/.test(text) ? [text, ""] : ["", text];
}
