import type { FrameworkId } from "~/domain/ids";
import type { Framework, Idea, Tier } from "~/domain/rows";

/** What one framework command can see: the framework it is about, and what it names. */
export interface FrameworkState {
  /** Null for one that is yet to be made. */
  readonly framework: Framework | null;
  /** In the order of the code's digits. */
  readonly tiers: readonly Tier[];
  /** In the order of their tiers' lists. */
  readonly ideas: readonly Idea[];
  /** The frameworks named as the one above or before. */
  readonly named: readonly Framework[];
  /** Everything above the one named as parent, itself included; likewise before the one named as predecessor. */
  readonly above: ReadonlySet<FrameworkId>;
  readonly before: ReadonlySet<FrameworkId>;
  /** How often elements implement what is to go. */
  readonly implementedBy: number;
  /** How many other frameworks name this one as the one above or before them. */
  readonly namedBy: number;
  /** Sort key of the last framework; null where there is none. */
  readonly lastKey: string | null;
}
