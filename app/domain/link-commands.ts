import { z } from "zod";
import { BasisPoints as ShareBp, Weight } from "~/domain/basis-points";
import { CommandHeader } from "~/domain/command";
import { ElementId, LinkId } from "~/domain/ids";

/** A task comes to count in further goals, with the same weight in each. */
export const LinkTask = CommandHeader.extend({
  intent: z.literal("link-task"),
  taskId: ElementId,
  goalIds: z.array(ElementId).min(1, "goal-missing").max(20, "too-many"),
  weight: Weight.default(100),
});
export type LinkTask = z.infer<typeof LinkTask>;

export const DependOn = CommandHeader.extend({
  intent: z.literal("depend-on"),
  elementId: ElementId,
  /** What has to be finished first. */
  onId: ElementId,
});
export type DependOn = z.infer<typeof DependOn>;

export const Unlink = CommandHeader.extend({
  intent: z.literal("unlink"),
  linkId: LinkId,
  elementId: ElementId,
});
export type Unlink = z.infer<typeof Unlink>;

/** What becomes of a goal of a closing plan: its successors with their shares, or an end. */
export const RecordSuccession = CommandHeader.extend({
  intent: z.literal("record-succession"),
  goalId: ElementId,
  outcome: z.enum(["achieved", "discontinued"], "choice-invalid").nullable().default(null),
  succession: z.enum(["carried-over", "revised", "split", "merged"], "choice-invalid").nullable().default(null),
  successors: z
    .array(z.object({ goalId: ElementId, shareBp: ShareBp }))
    .max(20, "too-many")
    .default([]),
});
export type RecordSuccession = z.infer<typeof RecordSuccession>;

/** Everything that ties elements to others, told apart by `intent`. */
export const LinkCommand = z.discriminatedUnion("intent", [LinkTask, DependOn, Unlink], "choice-invalid");
export type LinkCommand = z.infer<typeof LinkCommand>;
