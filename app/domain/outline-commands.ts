import { z } from "zod";
import { Weight } from "~/domain/basis-points";
import { CalendarDate } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { SetFields } from "~/domain/field-commands";
import { DirectionId, ElementId, MilestoneId, PhaseId, PlanId, UnitId } from "~/domain/ids";
import { MoveElements } from "~/domain/structure-commands";
import { hasTitle, line, prose, Statement, Title } from "~/domain/text";

const Revision = z.number().int().min(0);
const titled = { titleZh: Title, titleEn: Title };
const titleMissing = { error: "title-missing", path: ["titleZh"] };
const dated = { startsOn: CalendarDate, endsOn: CalendarDate };

export const AddPhase = CommandHeader.extend({
  intent: z.literal("add-phase"),
  planId: PlanId,
  ...titled,
  ...dated,
}).refine(hasTitle, titleMissing);
export type AddPhase = z.infer<typeof AddPhase>;

export const EditPhase = CommandHeader.extend({
  intent: z.literal("edit-phase"),
  phaseId: PhaseId,
  revision: Revision,
  ...titled,
  ...dated,
}).refine(hasTitle, titleMissing);
export type EditPhase = z.infer<typeof EditPhase>;

export const RemovePhase = CommandHeader.extend({
  intent: z.literal("remove-phase"),
  phaseId: PhaseId,
});
export type RemovePhase = z.infer<typeof RemovePhase>;

export const AddDirection = CommandHeader.extend({
  intent: z.literal("add-direction"),
  planId: PlanId,
  ...titled,
}).refine(hasTitle, titleMissing);
export type AddDirection = z.infer<typeof AddDirection>;

export const EditDirection = CommandHeader.extend({
  intent: z.literal("edit-direction"),
  directionId: DirectionId,
  revision: Revision,
  ...titled,
}).refine(hasTitle, titleMissing);
export type EditDirection = z.infer<typeof EditDirection>;

export const RemoveDirection = CommandHeader.extend({
  intent: z.literal("remove-direction"),
  directionId: DirectionId,
});
export type RemoveDirection = z.infer<typeof RemoveDirection>;

export const Measurement = z.object({
  measuredBy: z.enum(["percent", "milestones", "quantity"], "choice-invalid").default("percent"),
  plannedQuantity: z.number().int().min(1, "quantity-missing").max(1_000_000_000).nullable().default(null),
  quantityUnit: line(20),
});

const unitChoice = {
  leadUnitId: UnitId.nullable().default(null),
  cooperatingUnitIds: z.array(UnitId).max(50).default([]),
};

export const AddElement = CommandHeader.extend({
  intent: z.literal("add-element"),
  planId: PlanId,
  /** The element it goes under; null puts a goal at the top of the plan. */
  parentId: ElementId.nullable().default(null),
  /** The sibling it comes to stand behind; null makes it the last. */
  afterId: ElementId.nullable().default(null),
  kind: z.enum(["goal", "measure", "task"], "choice-invalid"),
  ...titled,
  statementZh: Statement,
  statementEn: Statement,
  ...dated,
  weight: Weight.default(100),
  ...unitChoice,
  ...Measurement.shape,
  directionId: DirectionId.nullable().default(null),
  alsoDirectionIds: z.array(DirectionId).max(20).default([]),
  phaseIds: z.array(PhaseId).max(20).default([]),
}).refine(hasTitle, titleMissing);
export type AddElement = z.infer<typeof AddElement>;

export const EditElement = CommandHeader.extend({
  intent: z.literal("edit-element"),
  elementId: ElementId,
  /** The content revision the editor saw. */
  revision: Revision,
  ...titled,
  statementZh: Statement,
  statementEn: Statement,
  ...dated,
  ...unitChoice,
  ...Measurement.shape,
}).refine(hasTitle, titleMissing);
export type EditElement = z.infer<typeof EditElement>;

/** New dates alone, as a bar that is moved says them. */
export const RedateElement = CommandHeader.extend({
  intent: z.literal("re-date-element"),
  elementId: ElementId,
  /** The content revision the editor saw. */
  revision: Revision,
  ...dated,
});
export type RedateElement = z.infer<typeof RedateElement>;

export const WeighElement = CommandHeader.extend({
  intent: z.literal("weigh-element"),
  elementId: ElementId,
  /** The parent's children revision the editor saw. */
  childrenRevision: Revision,
  weight: Weight,
});
export type WeighElement = z.infer<typeof WeighElement>;

export const PlaceGoal = CommandHeader.extend({
  intent: z.literal("place-goal"),
  elementId: ElementId,
  revision: Revision,
  directionId: DirectionId.nullable().default(null),
  alsoDirectionIds: z.array(DirectionId).max(20).default([]),
  phaseIds: z.array(PhaseId).max(20).default([]),
});
export type PlaceGoal = z.infer<typeof PlaceGoal>;

export const MoveElement = CommandHeader.extend({
  intent: z.literal("move-element"),
  elementId: ElementId,
  /** The new parent; null leaves a goal at the top of its plan. */
  parentId: ElementId.nullable().default(null),
  /** The sibling it comes to stand behind; null makes it the first. */
  afterId: ElementId.nullable().default(null),
  /** The new parent's children revision the editor saw. */
  childrenRevision: Revision,
});
export type MoveElement = z.infer<typeof MoveElement>;

export const SetLifecycle = CommandHeader.extend({
  intent: z.literal("set-lifecycle"),
  elementId: ElementId,
  revision: Revision,
  lifecycle: z.enum(["active", "suspended", "cancelled"], "choice-invalid"),
  lifecycleReason: prose(1000),
});
export type SetLifecycle = z.infer<typeof SetLifecycle>;

export const AddMilestone = CommandHeader.extend({
  intent: z.literal("add-milestone"),
  elementId: ElementId,
  ...titled,
  dueOn: CalendarDate,
  weight: Weight.default(100),
}).refine(hasTitle, titleMissing);
export type AddMilestone = z.infer<typeof AddMilestone>;

export const RemoveMilestone = CommandHeader.extend({
  intent: z.literal("remove-milestone"),
  elementId: ElementId,
  milestoneId: MilestoneId,
});
export type RemoveMilestone = z.infer<typeof RemoveMilestone>;

/** Everything the council does to a plan's content, told apart by `intent`. */
export const OutlineCommand = z.discriminatedUnion(
  "intent",
  [
    AddPhase,
    EditPhase,
    RemovePhase,
    AddDirection,
    EditDirection,
    RemoveDirection,
    AddElement,
    EditElement,
    RedateElement,
    WeighElement,
    PlaceGoal,
    MoveElement,
    SetLifecycle,
    AddMilestone,
    RemoveMilestone,
    SetFields,
    MoveElements,
  ],
  "choice-invalid",
);
export type OutlineCommand = z.infer<typeof OutlineCommand>;

/** Those that are about one row and its place, as forms send them. */
export type RowCommand = Exclude<OutlineCommand, SetFields | MoveElements>;
