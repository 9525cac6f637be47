import type { View } from "~/db/view.server";
import type { Framework, Idea, Tier } from "~/domain/rows";

/** An idea with the tier and the framework it belongs to. */
export interface PlacedIdea {
  readonly idea: Idea;
  readonly tier: Tier | null;
  readonly framework: Framework;
}

/** Where these ideas belong, in their order; two questions however many they are. */
export async function placeIdeas(view: View, ideas: readonly Idea[]): Promise<PlacedIdea[]> {
  if (ideas.length === 0) return [];
  const [tiers, frameworks] = await Promise.all([
    view.find("tier", { id: { in: [...new Set(ideas.map(({ tierId }) => tierId))] } }),
    view.find("framework", { id: { in: [...new Set(ideas.map(({ frameworkId }) => frameworkId))] } }),
  ]);
  return ideas.flatMap((idea) => {
    const framework = frameworks.find(({ id }) => id === idea.frameworkId);
    return framework ? [{ idea, tier: tiers.find(({ id }) => id === idea.tierId) ?? null, framework }] : [];
  });
}
