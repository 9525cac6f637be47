import type { View } from "~/db/view.server";
import { codeOf, directionOrdinalOf } from "~/domain/element-code";
import type { KeyDirection, PlanElement } from "~/domain/rows";

/**
 * The codes of an element and of everything above it, goal first. Each rank is one count within its own siblings.
 * @param line the elements from the goal down
 */
export async function readCodes(
  view: View,
  line: readonly PlanElement[],
  directions: readonly KeyDirection[],
): Promise<string[]> {
  const ranks = await Promise.all(line.map((element) => rankOf(view, element)));
  const ordinal = directionOrdinalOf(directions, line[0]?.directionId ?? null);
  return line.map((_, index) => codeOf(ordinal, ranks.slice(0, index + 1)));
}

async function rankOf(view: View, { planId, kind, parentId, directionId, sortKey }: PlanElement): Promise<number> {
  const before = { sortKey: { lt: sortKey } };
  const siblings = kind === "goal" ? { planId, kind, directionId, ...before } : { parentId, ...before };
  return (await view.count("element", siblings)) + 1;
}
