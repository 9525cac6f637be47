import type { DirectionId, PlanId } from "~/domain/ids";
import type { KeyDirection } from "~/domain/rows";

/** A goal of one direction that lives on in a goal of another. */
export interface DirectionSuccession {
  readonly fromId: DirectionId;
  readonly toId: DirectionId;
  /** Basis points of the old goal, 1–10,000. */
  readonly shareBp: number;
}

/** Key directions of plans that follow each other, told as one: the later plan's, with what leads to it. */
export interface DirectionGroup {
  /** The latest of the directions: it names the group. */
  readonly heading: KeyDirection;
  /** All of the group, earlier plans first. */
  readonly directions: readonly KeyDirection[];
}

/**
 * Matches the key directions of plans that follow each other. A direction joins the one of a later plan that bears the same
 * title in either language; failing that, the one its goals live on in, by the larger share; failing that it stands alone.
 * Groups come in the order of the latest plan's directions, what stands alone in earlier plans after it.
 */
export function groupDirections(
  plansInOrder: readonly PlanId[],
  directions: readonly KeyDirection[],
  successions: readonly DirectionSuccession[],
): DirectionGroup[] {
  const place = new Map<string, number>(plansInOrder.map((planId, index) => [planId, index]));
  const placeOf = (direction: KeyDirection) => place.get(direction.planId) ?? 0;
  const known = new Map<string, KeyDirection>(directions.map((direction) => [direction.id, direction]));
  const headingOf = (direction: KeyDirection): KeyDirection => {
    const later = directions.filter((other) => placeOf(other) > placeOf(direction));
    const next = namesake(direction, later) ?? heir(direction, later, successions, known);
    return next ? headingOf(next) : direction;
  };
  const groups = new Map<string, KeyDirection[]>();
  const inOrder = [...directions].sort((a, b) => placeOf(a) - placeOf(b));
  for (const direction of inOrder) {
    const { id } = headingOf(direction);
    groups.set(id, [...(groups.get(id) ?? []), direction]);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const heading = members.at(-1);
      return heading ? [{ heading, directions: members }] : [];
    })
    .sort((a, b) => placeOf(b.heading) - placeOf(a.heading) || inOrder.indexOf(a.heading) - inOrder.indexOf(b.heading));
}

function namesake(direction: KeyDirection, later: readonly KeyDirection[]): KeyDirection | undefined {
  return later.find(({ titleZh, titleEn }) => same(titleZh, direction.titleZh) || same(titleEn, direction.titleEn));
}

function same(a: string, b: string): boolean {
  return a !== "" && a.trim().toLowerCase() === b.trim().toLowerCase();
}

function heir(
  direction: KeyDirection,
  later: readonly KeyDirection[],
  successions: readonly DirectionSuccession[],
  known: ReadonlyMap<string, KeyDirection>,
): KeyDirection | undefined {
  const shares = new Map<string, number>();
  for (const { fromId, toId, shareBp } of successions) {
    if (fromId === direction.id) shares.set(toId, (shares.get(toId) ?? 0) + shareBp);
  }
  const candidates = later.filter(({ id }) => shares.has(id));
  const most = Math.max(0, ...candidates.map(({ id }) => shares.get(id) ?? 0));
  const first = candidates.find(({ id }) => shares.get(id) === most);
  return first && known.get(first.id);
}
