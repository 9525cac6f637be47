import { readRanks } from "~/db/read-ranks.server";
import type { PlanElement } from "~/domain/rows";
import type { Matches } from "~/services/find-matches.server";
import type { Look } from "~/services/look.server";
import { homeOf, type Stretch, type Stretches } from "~/services/timeline-stretches";

/** What was found, with everything above it, as a tree; branches that are opened besides show all they hold. */
export async function matchedStretches(look: Look, { found, above }: Matches, opened: Stretches): Promise<Stretches> {
  const kept = [...new Map([...above, ...found.map((element) => [element.id, element] as const)]).values()];
  const ranks = await readRanks(look.store.reader, look.view.at, kept);
  const stretches = new Map<string, Stretch>();
  for (const element of [...kept].sort(inOrder)) {
    const key = element.kind === "goal" ? homeOf(element.planId, element.directionId) : element.parentId;
    const rows = stretches.get(key)?.rows ?? [];
    stretches.set(key, { rows: [...rows, { id: element.id, rank: ranks.get(element.id) ?? 0 }], more: false });
  }
  return new Map([...stretches, ...opened]);
}

/** Stretches that leave rows out, with the place each row has among all of its siblings. */
export async function rankedAnew(
  look: Look,
  stretches: Stretches,
  elements: readonly PlanElement[],
): Promise<Stretches> {
  const ranks = await readRanks(look.store.reader, look.view.at, elements);
  return new Map(
    [...stretches].map(([key, { rows, more }]) => [
      key,
      { rows: rows.map(({ id, rank }) => ({ id, rank: ranks.get(id) ?? rank })), more },
    ]),
  );
}

// Text in the rows is compared as the databases do it: by its bytes.
function inOrder(a: PlanElement, b: PlanElement): number {
  const [one, other] = [`${a.sortKey} ${a.id}`, `${b.sortKey} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
