import type { AllPending, Pending } from "./grid-pending";

/** What was sent together and not taken, since a command is decided as a whole. */
export interface Batch {
  readonly commandId: string;
  /** The entries that stand in the way: refused, or changed by somebody else. */
  readonly trouble: readonly Pending[];
  /** The others, which wait for these. */
  readonly held: readonly Pending[];
}

/** What is left of a command that wasn't taken. */
export function batchOf(all: AllPending, commandId: string): Batch {
  const own = [...all.values()].flatMap((fields) => [...fields.values()]).filter((one) => one.commandId === commandId);
  const isTrouble = ({ status }: Pending) => status === "refused" || status === "conflict";
  return { commandId, trouble: own.filter(isTrouble), held: own.filter(({ status }) => status === "held") };
}

/** Everything of several entries that was sent together and not taken. */
export function batchesIn(all: AllPending): Batch[] {
  const ids = new Set([...all.values()].flatMap((fields) => [...fields.values()].map(({ commandId }) => commandId)));
  // What means nothing was never sent.
  ids.delete("");
  const batches = [...ids].map((commandId) => batchOf(all, commandId));
  return batches.filter(({ trouble, held }) => held.length > 0 || trouble.length > 1);
}
