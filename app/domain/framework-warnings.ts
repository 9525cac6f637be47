import { splitsInto } from "~/domain/framework-digits";
import type { Idea, Tier } from "~/domain/rows";

/** What doesn't fit together in a framework and is said, yet keeps nobody from going on. */
export type FrameworkWarning =
  | { readonly code: "count-differs"; readonly tierId: string; readonly declared: number; readonly entered: number }
  | { readonly code: "digits-differ"; readonly counts: readonly number[] };

/** The warnings about a framework; an open tier is none, nor is a value that counts nothing. */
export function warningsOf(
  code: string,
  tiers: readonly Pick<Tier, "id" | "kind" | "declared">[],
  ideas: readonly Pick<Idea, "tierId">[],
): FrameworkWarning[] {
  const counts = tiers.map((tier) => tier.declared);
  const differing = tiers.flatMap(({ id, kind, declared }): FrameworkWarning[] => {
    const entered = ideas.filter((idea) => idea.tierId === id).length;
    return kind !== "ideas" || entered === declared ? [] : [{ code: "count-differs", tierId: id, declared, entered }];
  });
  const digits: FrameworkWarning[] =
    tiers.length > 0 && !splitsInto(code, counts) ? [{ code: "digits-differ", counts }] : [];
  return [...digits, ...differing];
}
