import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { DirectionId, ElementId, PlanId, WorkPointId, WorkPointLinkId } from "~/domain/ids";
import { hasTitle, Title } from "~/domain/text";

const Revision = z.number().int().min(0);
const said = { titleZh: Title, titleEn: Title, directionId: DirectionId.nullable().default(null) };
const titleMissing = { error: "title-missing", path: ["titleZh"] };

export const AddWorkPoint = CommandHeader.extend({
  intent: z.literal("add-work-point"),
  planId: PlanId,
  year: z.number().int().min(1900).max(2200),
  ...said,
}).refine(hasTitle, titleMissing);
export type AddWorkPoint = z.infer<typeof AddWorkPoint>;

export const EditWorkPoint = CommandHeader.extend({
  intent: z.literal("edit-work-point"),
  workPointId: WorkPointId,
  revision: Revision,
  ...said,
}).refine(hasTitle, titleMissing);
export type EditWorkPoint = z.infer<typeof EditWorkPoint>;

export const MoveWorkPoint = CommandHeader.extend({
  intent: z.literal("move-work-point"),
  workPointId: WorkPointId,
  revision: Revision,
  /** The point of the same year it comes to stand behind; null makes it the first. */
  afterId: WorkPointId.nullable().default(null),
});
export type MoveWorkPoint = z.infer<typeof MoveWorkPoint>;

export const RemoveWorkPoint = CommandHeader.extend({
  intent: z.literal("remove-work-point"),
  workPointId: WorkPointId,
  revision: Revision,
});
export type RemoveWorkPoint = z.infer<typeof RemoveWorkPoint>;

/** Says which goals, measures or tasks carry a point out. */
export const LinkWorkPoint = CommandHeader.extend({
  intent: z.literal("link-work-point"),
  workPointId: WorkPointId,
  elementIds: z.array(ElementId).min(1, "element-missing").max(20, "too-many"),
});
export type LinkWorkPoint = z.infer<typeof LinkWorkPoint>;

export const UnlinkWorkPoint = CommandHeader.extend({
  intent: z.literal("unlink-work-point"),
  workPointLinkId: WorkPointLinkId,
});
export type UnlinkWorkPoint = z.infer<typeof UnlinkWorkPoint>;

/** Everything the council does to what a plan asks of single years, told apart by `intent`. */
export const WorkPointCommand = z.discriminatedUnion(
  "intent",
  [AddWorkPoint, EditWorkPoint, MoveWorkPoint, RemoveWorkPoint, LinkWorkPoint, UnlinkWorkPoint],
  "choice-invalid",
);
export type WorkPointCommand = z.infer<typeof WorkPointCommand>;
