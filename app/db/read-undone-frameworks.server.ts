import { chainOf } from "~/db/read-framework-state.server";
import type { View } from "~/db/view.server";
import type { TouchedRows, UndoneFrameworks } from "~/domain/undo-state";

/** Reads what the frameworks, tiers and ideas of an undo would meet; nothing where it touches none. */
export async function readUndoneFrameworks(
  view: View,
  touched: TouchedRows,
  after: TouchedRows,
): Promise<UndoneFrameworks> {
  const frameworks = [...after("framework").values()];
  const tiers = [...after("tier").values()];
  const ideas = [...after("idea").values()];
  const parents = frameworks.flatMap(({ parentId }) => parentId ?? []);
  const predecessors = frameworks.flatMap(({ predecessorId }) => predecessorId ?? []);
  const tierIds = [...new Set([...ideas.map(({ tierId }) => tierId), ...tiers.map(({ id }) => id)])];
  const [standing, entered] =
    tierIds.length > 0
      ? await Promise.all([
          view.find("tier", { id: { in: tierIds } }),
          view.find("idea", { tierId: { in: tierIds } }, { take: 1000 }),
        ])
      : [[], []];
  const named = [...parents, ...predecessors, ...[...tiers, ...standing].map(({ frameworkId }) => frameworkId)];
  const found = named.length > 0 ? await view.find("framework", { id: { in: [...new Set(named)] } }) : [];
  const chains = async (ids: typeof parents, by: "parentId" | "predecessorId") =>
    new Map(await Promise.all(ids.map(async (id) => [id as string, await chainOf(view, id, by)] as const)));
  return {
    frameworks: new Map(found.map((framework) => [framework.id, framework])),
    tiers: new Map(standing.map((tier) => [tier.id, tier])),
    ideas: entered.filter(({ id }) => !touched("idea").has(id)),
    above: await chains(parents, "parentId"),
    before: await chains(predecessors, "predecessorId"),
  };
}
