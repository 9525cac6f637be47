import type { FirstOf } from "~/db/read-first-ids.server";
import type { DirectionId, ElementId, PlanId } from "~/domain/ids";
import type { Plan } from "~/domain/rows";
import type { Span } from "~/domain/schedule";

/** Siblings in order, each with its place among all of them from 1, and whether more come behind. */
export interface Stretch {
  readonly rows: readonly { readonly id: string; readonly rank: number }[];
  readonly more: boolean;
}

/** By what they hang from: `planId/directionId` for goals, `planId/` for those of no direction, the id of an element else. */
export type Stretches = ReadonlyMap<string, Stretch>;

interface Direction {
  readonly id: DirectionId;
  readonly planId: PlanId;
}

export interface StretchesWanted {
  readonly plans: readonly Plan[];
  readonly directions: readonly Direction[];
  /** The direction of which more goals are shown at once, since it is shown alone. */
  readonly alone: DirectionId | null;
  readonly open: readonly ElementId[];
  /** How many rows, where it isn't as many as usual: by element, key direction or, for goals of none, plan. */
  readonly shown: ReadonlyMap<string, number>;
  /** Only what touches these days. */
  readonly within: Span | null;
}

const goalsShown = 8;
const goalsShownAlone = 50;
const childrenShown = 50;

/** What hangs where, as lists to be read in one question: however much is opened, it stays one. */
export function stretchLists({
  plans,
  directions,
  alone,
  open,
  shown,
  within,
}: StretchesWanted): Record<string, FirstOf> {
  const lists: Record<string, FirstOf> = {};
  const add = (key: string, where: FirstOf["where"], take: number) => {
    lists[key] = { from: "element", where: { ...where, ...touching(within) }, orderBy: "sortKey", take: take + 1 };
  };
  for (const { id, planId } of [...directions, ...plans.map((plan) => ({ id: null, planId: plan.id }))]) {
    const usual = id !== null && id === alone ? goalsShownAlone : goalsShown;
    const take = Math.max(usual, shown.get(id ?? planId) ?? 0);
    add(homeOf(planId, id), { planId, kind: "goal", directionId: id }, take);
  }
  for (const parentId of open) add(parentId, { parentId }, Math.max(childrenShown, shown.get(parentId) ?? 0));
  return lists;
}

/** The stretches out of the answer to `stretchLists`. */
export function stretchesOf(
  lists: Readonly<Record<string, FirstOf>>,
  found: Readonly<Record<string, readonly string[]>>,
): Map<string, Stretch> {
  return new Map(
    Object.entries(lists).map(([key, { take }]) => {
      const ids = (found[key] ?? []).slice(0, take - 1);
      const rows = ids.map((id, index) => ({ id, rank: index + 1 }));
      return [key, { rows, more: (found[key]?.length ?? 0) >= take }];
    }),
  );
}

/** Where a direction's goals hang from. */
export function homeOf(planId: string, directionId: string | null): string {
  return `${planId}/${directionId ?? ""}`;
}

/** What a row must meet to touch these days. */
export function touching(within: Span | null) {
  return within ? { startsOn: { lte: within.endsOn }, endsOn: { gte: within.startsOn } } : {};
}

/** All ids of these stretches. */
export function idsOf(stretches: Stretches): string[] {
  return [...stretches.values()].flatMap(({ rows }) => rows.map(({ id }) => id));
}
