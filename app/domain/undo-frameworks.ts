import type { Framework, Idea, Tier } from "~/domain/rows";
import type { TouchedRows, UndoState } from "~/domain/undo-state";

/** Whether frameworks, tiers and ideas would stand in what is there: nothing without its whole, no circle, no idea of a value. */
export function frameworksFit(state: UndoState, after: TouchedRows): boolean {
  const { touched, frameworks: known } = state;
  const left = <Row extends { id: string }>(name: "framework" | "tier", rows: ReadonlyMap<string, Row>, id: string) =>
    after(name).has(id) || (!touched(name).has(id) && rows.has(id));
  const isThere = (id: string) => left("framework", known.frameworks, id);
  const standsWell = (framework: Framework) =>
    (["parentId", "predecessorId"] as const).every((field) => {
      const id = framework[field];
      const chain = field === "parentId" ? known.above : known.before;
      return id === null || (isThere(id) && !chain.get(id)?.has(framework.id));
    });
  const tierOf = (id: string): Tier | undefined =>
    after("tier").get(id) ?? (touched("tier").has(id) ? undefined : known.tiers.get(id));
  const holds = ({ id, kind, frameworkId }: Tier) =>
    isThere(frameworkId) && (kind === "ideas" || ideasAfter(state, after).every((idea) => idea.tierId !== id));
  return (
    [...after("framework").values()].every(standsWell) &&
    [...after("tier").values()].every(holds) &&
    [...after("idea").values()].every((idea) => {
      const tier = tierOf(idea.tierId);
      return tier !== undefined && holds(tier);
    })
  );
}

function ideasAfter({ frameworks }: UndoState, after: TouchedRows): Idea[] {
  return [...frameworks.ideas, ...after("idea").values()];
}
