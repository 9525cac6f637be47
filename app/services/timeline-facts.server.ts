import type { PlanCount } from "~/db/read-counts.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { type DirectionGroup, groupDirections } from "~/domain/direction-groups";
import { type HealthTally, tallyOf } from "~/domain/health-tally";
import type { DirectionId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { axisOf, type PlanAxis } from "~/domain/plan-axis";
import type { KeyDirection, Link, Period, Phase, Plan, PlanElement, Term } from "~/domain/rows";
import type { Look } from "~/services/look.server";
import type { Items } from "~/services/read-items.server";
import type { TimelineFrame } from "~/services/timeline-frame.server";
import { homeOf, type Stretches } from "~/services/timeline-stretches";
import { codesOf, editableOf, type Ties, type TimelineTree } from "~/services/timeline-tree.server";

/** Plans on one axis: their directions, and as much of the trees below as is opened. */
export interface TimelineFacts {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  /** The earliest first. */
  readonly plans: readonly Plan[];
  readonly axis: PlanAxis | null;
  readonly periods: readonly Period[];
  readonly terms: readonly Term[];
  readonly phases: readonly Phase[];
  readonly groups: readonly DirectionGroup[];
  /** Goals by health, by `planId/directionId`. */
  readonly directionTallies: ReadonlyMap<string, HealthTally>;
  readonly tree: TimelineTree;
}

/** Everything that has been read for a timeline. */
export interface TimelineRead {
  readonly plans: readonly Plan[];
  readonly directions: readonly KeyDirection[];
  readonly phases: readonly Phase[];
  readonly frame: TimelineFrame;
  readonly counts: readonly PlanCount[];
  readonly groups: readonly DirectionGroup[];
  readonly stretches: Stretches;
  readonly ties: Ties;
  readonly items: Items["items"];
}

export function timelineFacts(actor: Actor, look: Look, read: TimelineRead): TimelineFacts {
  const { plans, directions, phases, frame, counts, groups, stretches, ties, items } = read;
  const { periods, terms, units } = frame;
  const homes = [
    ...directions.map(({ planId, id }) => ({ planId, id })),
    ...plans.map(({ id }) => ({ planId: id, id: null })),
  ];
  const goals = counts.filter((count) => count.dimension === "direction" && count.kind === "goal");
  return {
    today: look.today,
    asOf: look.asOf,
    plans,
    axis: axisOf(plans),
    ...{ periods, terms, phases, groups },
    directionTallies: new Map(
      homes.map(({ planId, id }) => [
        homeOf(planId, id),
        tallyOf(goals.filter((count) => count.planId === planId && count.key === (id ?? ""))),
      ]),
    ),
    tree: {
      ...ties,
      ...{ stretches, items, units },
      codes: codesOf(plans, directions, stretches),
      editable: editableOf(actor, look, plans),
    },
  };
}

/** The key directions of these plans, told as one where they go on in each other. */
export function groupsOf(
  plans: readonly Plan[],
  directions: readonly KeyDirection[],
  links: readonly Link[],
  elementOf: (id: string) => Pick<PlanElement, "directionId"> | undefined,
): DirectionGroup[] {
  const between = links
    .filter((link) => link.type === "succeeds")
    .flatMap((link) => {
      const [fromId, toId] = [link.fromId, link.toId].map(
        (id): DirectionId | null => elementOf(id)?.directionId ?? null,
      );
      return fromId && toId ? [{ fromId, toId, shareBp: link.shareBp ?? 0 }] : [];
    });
  return groupDirections(
    plans.map((plan) => plan.id),
    directions,
    between,
  );
}
