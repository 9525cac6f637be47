import type { SuccessionType, TimelineDependency, TimelineSuccession } from "~/charts/timeline-input";
import type { TimelineTree } from "~/services/timeline-tree.server";

/** What became of the rows, and which of them wait for which; `isKnown` says which ends may be named. */
export function presentLinks(
  { links, items, stretches }: TimelineTree,
  isKnown: (id: string) => boolean,
): { successions: TimelineSuccession[]; dependencies: TimelineDependency[] } {
  const known = links.filter(({ fromId, toId }) => isKnown(fromId) && isKnown(toId));
  const onward = known
    .filter((link) => link.type === "succeeds")
    .map(({ fromId, toId, succession, shareBp }) => ({
      fromId: fromId as string,
      toId: toId as string,
      type: (succession ?? "carried-over") as SuccessionType,
      shareBp: shareBp ?? 10_000,
    }));
  const shown = [...stretches.values()].flatMap(({ rows }) =>
    rows.flatMap(({ id }) => (isKnown(id) ? (items.get(id)?.element ?? []) : [])),
  );
  const ended = shown.flatMap(({ id, outcome }) =>
    outcome ? [{ fromId: id as string, toId: null, type: outcome, shareBp: 10_000 }] : [],
  );
  return {
    successions: [...onward, ...ended],
    // The one that depends is the link's beginning; in the drawing the arrow comes from what it waits for.
    dependencies: known
      .filter((link) => link.type === "depends")
      .map(({ fromId, toId }) => ({ fromId: toId as string, toId: fromId as string })),
  };
}
