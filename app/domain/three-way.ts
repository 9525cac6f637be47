/** Three versions of one field: what its editor saw, what they want it to be, and what it is by now. */
export interface Versions<T> {
  readonly seen: T;
  readonly wanted: T;
  readonly current: T;
}

/** Whether a single value was changed by somebody else meanwhile, to another one than is wanted. */
export function isContested<T>({ seen, wanted, current }: Versions<T>): boolean {
  return current !== seen && current !== wanted;
}

/** A set with what either side has added, without what either side has taken out; in the order it has now, new ones last. */
export function mergedSet<T>({ seen, wanted, current }: Versions<readonly T[]>): T[] {
  const dropped = seen.filter((one) => !wanted.includes(one));
  const added = wanted.filter((one) => !seen.includes(one));
  return [...new Set([...current, ...added])].filter((one) => !dropped.includes(one));
}
