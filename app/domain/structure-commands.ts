import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { DirectionId, ElementId, PlanId } from "~/domain/ids";

/** How many branches one command may move. */
export const mostMoved = 200;

const Moved = z.object({
  elementId: ElementId,
  /** The parent its editor saw it under; null at the top of the plan. */
  seenParentId: ElementId.nullable().default(null),
});

/**
 * Puts branches one behind the other below a parent: in another order, further in or out, or into another key direction. What
 * they are follows from the depth they come to stand at.
 */
export const MoveElements = CommandHeader.extend({
  intent: z.literal("move-elements"),
  planId: PlanId,
  elements: z
    .array(Moved)
    .min(1, "choice-missing")
    .max(mostMoved, "too-many")
    .refine((moved) => new Set(moved.map(({ elementId }) => elementId)).size === moved.length, "choice-invalid"),
  /** The new parent; null puts goals at the top of the plan. */
  parentId: ElementId.nullable().default(null),
  /** The sibling they come to stand behind; null makes them the first. */
  afterId: ElementId.nullable().default(null),
  /** The home of goals: `keep` leaves each where it is, or where its goal was; `none` is outside all directions. */
  directionId: z.union([z.enum(["keep", "none"]), DirectionId]).default("keep"),
});
export type MoveElements = z.infer<typeof MoveElements>;
