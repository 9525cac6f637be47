import type { Where } from "~/db/view.server";
import type { KeyDirection, Plan, PlanElement } from "~/domain/rows";
import type { Look } from "~/services/look.server";

const code = /^\d{1,5}(\.\d{1,5}){0,8}$/;

/** The elements of these plans that bear a code such as 2.3.1; none where the words are no code. */
export async function findByCode(
  { view }: Look,
  plans: readonly Plan[],
  directions: readonly KeyDirection[],
  words: string,
): Promise<PlanElement[]> {
  if (!code.test(words)) return [];
  const numbers = words.split(".").map(Number);
  const found = await Promise.all(plans.map((plan) => descend(view, plan, directions, numbers)));
  return found.flatMap((element) => element ?? []);
}

// A code begins with the ordinal of the direction, unless the plan has none; then come the ranks, each within its siblings.
async function descend(
  view: Look["view"],
  { id: planId }: Plan,
  directions: readonly KeyDirection[],
  numbers: readonly number[],
): Promise<PlanElement | null> {
  const own = directions.filter((direction) => direction.planId === planId);
  const [ordinal = 0, ...rest] = numbers;
  const direction = own[ordinal - 1] ?? null;
  if (own.length > 0 && !direction && ordinal !== own.length + 1) return null;
  let found: PlanElement | null = null;
  for (const rank of own.length > 0 ? rest : numbers) {
    if (rank === 0) return null;
    const siblings: Where<PlanElement> = found ? { parentId: found.id } : goalsOf(planId, direction);
    found = await view.first("element", siblings, { orderBy: ["sortKey", "id"], skip: rank - 1 });
    if (!found) return null;
  }
  return found;
}

function goalsOf(planId: Plan["id"], direction: KeyDirection | null) {
  return { planId, kind: "goal", directionId: direction?.id ?? null } as const;
}
