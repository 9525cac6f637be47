import type { DecadeLayout } from "~/charts/decade-layout";
import type { RowPage } from "./row-pages";

type Ties = Pick<DecadeLayout, "ribbons" | "dependencies">;

/** The ribbons and links that begin, end or pass on a sheet: those that run between its neighbours pass over it. */
export function tiesOnPage({ rows, ribbons, dependencies }: DecadeLayout, { top, bottom }: RowPage): Ties {
  const heights = new Map(rows.map(({ id, midY }) => [id, midY]));
  const passes = (fromId: string, toId: string | null) => {
    const from = heights.get(fromId) ?? 0;
    const to = toId === null ? from : (heights.get(toId) ?? from);
    return Math.min(from, to) <= bottom && Math.max(from, to) >= top;
  };
  return {
    ribbons: ribbons.filter(({ fromId, toId }) => passes(fromId, toId)),
    dependencies: dependencies.filter(({ fromId, toId }) => passes(fromId, toId)),
  };
}
