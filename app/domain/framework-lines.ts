import { z } from "zod";
import { line, prose, Title } from "~/domain/text";

/** What a line of a pasted framework is: a tier, an idea of the tier above it, or nothing that is kept. */
export const lineRoles = ["tier", "idea", "out"] as const;

/** One line of a framework as it was understood, or as a person mended it. */
export const FrameworkLine = z.object({
  role: z.enum(lineRoles, "choice-invalid").default("out"),
  /** A tier's label without its count, or an idea's title. */
  text: Title,
  /** A tier's own: what its digit says; null where it says nothing. */
  declared: z
    .number("count-invalid")
    .int("count-invalid")
    .min(1, "count-invalid")
    .max(999, "count-invalid")
    .nullable()
    .default(null),
  kind: z.enum(["ideas", "value", "open"], "choice-invalid").default("ideas"),
  /** What the source says of an idea, in its own words. */
  clause: prose(1000),
  /** Why it was doubted when it was understood: codes of `ReadingDoubt`, parted by blanks. */
  doubted: line(200),
});
export type FrameworkLine = z.infer<typeof FrameworkLine>;

/** A tier with its ideas, as lines say it. */
export interface LinedTier {
  /** Place of the tier among the lines, from 0. */
  readonly at: number;
  readonly tier: FrameworkLine;
  readonly ideas: readonly { readonly at: number; readonly line: FrameworkLine }[];
}

/** The tiers that lines make, each with the ideas below it; empty ideas and what is left out count for nothing. */
export function tiersOfLines(lines: readonly FrameworkLine[]): {
  readonly tiers: readonly LinedTier[];
  /** Places of ideas that no tier stands above. */
  readonly strays: readonly number[];
} {
  const tiers: { at: number; tier: FrameworkLine; ideas: { at: number; line: FrameworkLine }[] }[] = [];
  const strays: number[] = [];
  for (const [at, one] of lines.entries()) {
    if (one.role === "tier") tiers.push({ at, tier: one, ideas: [] });
    if (one.role !== "idea" || one.text === "") continue;
    const current = tiers.at(-1);
    if (current) current.ideas.push({ at, line: one });
    else strays.push(at);
  }
  return { tiers, strays };
}

/** What a tier's digit stands for once its lines are taken as they are: what is announced and not entered stays open. */
export function kindOfLined({ tier, ideas }: LinedTier): FrameworkLine["kind"] {
  if (tier.kind === "value") return "value";
  return ideas.length === 0 ? "open" : "ideas";
}

/** The count of a tier: what is stated, or as many as it has ideas. */
export function countOfLined({ tier, ideas }: LinedTier): number {
  return tier.declared ?? Math.max(1, ideas.length);
}
