import type { TimelineRow } from "~/charts/timeline-input";
import { asOfPath } from "~/components/as-of-path";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import type { DirectionGroup } from "~/domain/direction-groups";
import type { Health } from "~/domain/health";
import { type HealthTally, plusTallies, totalOf, worstOf } from "~/domain/health-tally";
import type { Span } from "~/domain/schedule";
import type { Wording } from "~/http/wording.server";
import type { TimelineFacts } from "~/services/timeline-facts.server";
import type { Unfolding } from "~/services/timeline-query";
import { presentBands } from "./present-bands";
import { presentLinks } from "./present-links";
import { type RowContext, rowsOf } from "./present-rows";
import { restOfDirection } from "./row-addresses";
import { titleOf } from "./row-words";

/** How the rows of plans are to be told. */
export interface Telling extends Omit<RowContext, "tree" | "today"> {
  /** The part of the axis in view; null for all of it. */
  readonly window: Span | null;
  readonly unfolding: Pick<Unfolding, "closed" | "leftOut">;
  /** Whether directions without a row below them stand there all the same. */
  readonly keepsEmpty: boolean;
}

/** Plans on one axis in the reader's language; null where there is no plan. */
export function presentTimeline(facts: TimelineFacts, telling: Telling): DecadeTimelineInput | null {
  const { axis, groups, plans, today, tree } = facts;
  if (!axis) return null;
  const { wording, keepsEmpty } = telling;
  const context: RowContext = { ...{ tree, today, wording }, carried: telling.carried, matched: telling.matched };
  const placed = groups.flatMap((group, index) => {
    const goals = group.directions.flatMap(({ planId, id }) => goalRows(facts, context, planId, id));
    return goals.length > 0 || keepsEmpty ? [directionRow(facts, context, group, index + 1), ...goals] : [];
  });
  const unplaced = plans.flatMap(({ id }) => goalRows(facts, context, id, null));
  const rest = unplaced.length === 0 ? [] : [unplacedRow(facts, context), ...unplaced];
  const rows = [...placed, ...rest];
  const shown = new Set(rows.map(({ id }) => id));
  const view = telling.window && within(axis, telling.window);
  return {
    today,
    lookingBack: facts.asOf !== null,
    ...axis,
    ...(view && { window: view }),
    bands: presentBands(facts, wording),
    closed: telling.unfolding.closed.filter((id) => shown.has(id)),
    leftOut: telling.unfolding.leftOut,
    rows,
    ...presentLinks(tree, (id) => shown.has(id)),
  };
}

const empty = { progressBp: null, measuredBp: 0 } as const;

function directionRow(
  facts: TimelineFacts,
  { carried, wording, matched }: RowContext,
  { heading, directions }: DirectionGroup,
  ordinal: number,
): TimelineRow {
  const tally = plusTallies(directions.map(({ planId, id }) => facts.directionTallies.get(`${planId}/${id}`) ?? {}));
  return {
    id: heading.id,
    kind: "direction",
    depth: 0,
    title: titleOf(wording, heading),
    code: wording.texts.cockpit.ordinal(ordinal),
    health: worstOf(tally),
    href: asOfPath(`/plans/${heading.planId}#direction-${heading.id}`, carried.asOf),
    ...noteOf(tally, wording),
    ...(matched && { matched: false }),
    ...empty,
  };
}

function unplacedRow({ plans, directionTallies }: TimelineFacts, { wording, matched }: RowContext): TimelineRow {
  const tally = plusTallies(plans.map(({ id }) => directionTallies.get(`${id}/`) ?? {}));
  const title = wording.texts.plans.withoutDirection;
  return {
    id: "unplaced",
    kind: "direction",
    depth: 0,
    title,
    health: worstOf(tally),
    ...noteOf(tally, wording),
    ...(matched && { matched: false }),
    ...empty,
  };
}

const noted: readonly Health[] = ["behind", "watch", "stale"];

// Only what asks for attention is counted beside a direction.
function noteOf(tally: HealthTally, { texts }: Wording): { note?: string } {
  const parts = noted.flatMap((health) =>
    tally[health] ? [`${texts.common.health.names[health]} ${tally[health]}`] : [],
  );
  return parts.length === 0 ? {} : { note: parts.join(" · ") };
}

function goalRows(
  facts: TimelineFacts,
  context: RowContext,
  planId: string,
  directionId: string | null,
): TimelineRow[] {
  const key = `${planId}/${directionId ?? ""}`;
  const shown = facts.tree.stretches.get(key)?.rows.length ?? 0;
  const total = totalOf(facts.directionTallies.get(key) ?? {});
  // Counters know the whole direction, not what of it touches a period.
  const behind = context.carried.periodId === null && total > shown ? total - shown : null;
  const href = restOfDirection(planId, directionId, shown);
  return rowsOf(context, { key, depth: 1, planId, under: directionId ?? "none", before: 0, behind, href });
}

// A view wholly beside the axis shows nothing, and is as good as none.
function within(axis: Span, { startsOn, endsOn }: Span): Span | null {
  if (startsOn > axis.endsOn || endsOn < axis.startsOn) return null;
  return {
    startsOn: startsOn < axis.startsOn ? axis.startsOn : startsOn,
    endsOn: endsOn > axis.endsOn ? axis.endsOn : endsOn,
  };
}
