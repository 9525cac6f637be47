import type { OpenPlan } from "./found";

/** What one does with a plan, under the plan's own name. */
export type PlanDeed = "takeIn" | "years";

const places = { takeIn: "import", years: "years" } as const satisfies Record<PlanDeed, string>;

/** What may be done with these plans, and where it begins. */
export function planDeeds(open: readonly OpenPlan[]): readonly { name: PlanDeed; plan: OpenPlan; to: string }[] {
  return (["takeIn", "years"] as const).flatMap((name) =>
    open
      .filter(({ takesIn }) => name !== "takeIn" || takesIn)
      .map((plan) => ({ name, plan, to: `/plans/${plan.id}/${places[name]}` })),
  );
}
