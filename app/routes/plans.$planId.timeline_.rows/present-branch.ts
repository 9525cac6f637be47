import type { TimelineBranch } from "~/charts/timeline-input";
import type { TimelineKnown } from "~/components/timeline-known";
import type { Wording } from "~/http/wording.server";
import { presentLinks } from "~/routes/plans.$planId.timeline/present-links";
import { rowsOf } from "~/routes/plans.$planId.timeline/present-rows";
import { restOfDirection } from "~/routes/plans.$planId.timeline/row-addresses";
import type { KnownRows } from "~/services/load-known-rows.server";
import type { BranchFacts, BranchQuery } from "~/services/load-timeline-branch.server";

/** Rows of one branch as the drawing takes them in, and every link that touches them. */
export function presentBranch(facts: BranchFacts, query: BranchQuery, wording: Wording): TimelineBranch {
  const { tree, today, asOf, place, planId, standing } = facts;
  const { key, depth, parent, directionId } = place;
  const end = query.after + (tree.stretches.get(key)?.rows.length ?? 0);
  const context = {
    ...{ tree, today, wording },
    matched: null,
    carried: { asOf, periodId: query.periodId, compare: query.compare },
  };
  const rows = rowsOf(context, {
    ...{ key, depth, planId },
    under: parent?.id ?? directionId ?? "none",
    before: query.after,
    behind: standing && standing.homeCount > end ? standing.homeCount - end : null,
    href: parent ? `/elements/${parent.id}` : restOfDirection(planId, directionId, end),
  });
  return { rows, ...presentLinks(tree, () => true) };
}

/** How rows stood on a day, in as few words as a month of a film takes. */
export function presentKnown({ day, items }: KnownRows): TimelineKnown {
  return {
    day,
    rows: items.map(
      ({ element: { id, startsOn, endsOn }, standing: { progressBp, measuredBp }, health, scheduledBp }) => ({
        ...{ id, startsOn, endsOn, progressBp, scheduledBp, measuredBp, health },
      }),
    ),
  };
}
