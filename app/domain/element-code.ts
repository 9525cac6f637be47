/**
 * The printed code of an element, such as 2.3.1: the ordinal of its key direction, then the ranks on the way down to it,
 * each from 1. A plan without key directions has none in front.
 */
export function codeOf(directionOrdinal: number | null, ranks: readonly number[]): string {
  return (directionOrdinal === null ? ranks : [directionOrdinal, ...ranks]).join(".");
}

/**
 * The ordinal a goal's code begins with: its key direction's place among those of the plan, the place after the last for
 * a goal outside all of them, and null where the plan has no key directions.
 */
export function directionOrdinalOf(
  directions: readonly { readonly id: string }[],
  directionId: string | null,
): number | null {
  if (directions.length === 0) return null;
  const index = directions.findIndex((direction) => direction.id === directionId);
  return (index === -1 ? directions.length : index) + 1;
}
