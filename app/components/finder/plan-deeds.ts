import type { OpenPlan } from "./found";

/** What one does with a plan, under the plan's own name. */
export type PlanDeed = "outline" | "timeline" | "alignment" | "years" | "takeIn" | "print";

const places: readonly (readonly [name: PlanDeed, path: string])[] = [
  ["outline", "outline"],
  ["timeline", "timeline"],
  ["alignment", "alignment"],
  ["years", "years"],
  ["takeIn", "import"],
  ["print", "timeline/print"],
];

/** What may be done with these plans, and where it begins. */
export function planDeeds(open: readonly OpenPlan[]): readonly { name: PlanDeed; plan: OpenPlan; to: string }[] {
  return places.flatMap(([name, path]) =>
    open
      .filter(({ takesIn }) => name !== "takeIn" || takesIn)
      .map((plan) => ({ name, plan, to: `/plans/${plan.id}/${path}` })),
  );
}
