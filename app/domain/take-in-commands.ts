import { z } from "zod";
import { Weight } from "~/domain/basis-points";
import { CalendarDate } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { DirectionId, ElementId, PhaseId, PlanId, UnitId } from "~/domain/ids";
import { Measurement } from "~/domain/outline-commands";
import { hasTitle, line, prose, Statement, Title } from "~/domain/text";

/** Entries one command may take in, and units it may add. */
export const mostTakenIn = 2000;
const mostUnits = 500;

const titled = { titleZh: Title, titleEn: Title };
const titleMissing = { error: "title-missing", path: ["titleZh"] };

/** A unit that is there, or one of those the command adds, by its place among them. */
const UnitReference = z.union([z.object({ unitId: UnitId }), z.object({ added: z.number().int().min(0) })]);
export type UnitReference = z.infer<typeof UnitReference>;

/** A direction that is there, or one of those the command adds, by its place among the entries. */
const DirectionReference = z.union([
  z.object({ directionId: DirectionId }),
  z.object({ entry: z.number().int().min(0) }),
]);
export type DirectionReference = z.infer<typeof DirectionReference>;

const TakenMilestone = z
  .object({ ...titled, dueOn: CalendarDate, weight: Weight.default(100) })
  .refine(hasTitle, titleMissing);

/** The place, among the entries, of an earlier one it stands under; null at the chosen place. */
const under = z.number().int().min(0).nullable();

const TakenDirection = z
  .object({ kind: z.literal("direction"), under: z.null(), ...titled })
  .refine(hasTitle, titleMissing);
export type TakenDirection = z.infer<typeof TakenDirection>;

const TakenElement = z
  .object({
    kind: z.enum(["goal", "measure", "task"]),
    under,
    ...titled,
    statementZh: Statement,
    statementEn: Statement,
    startsOn: CalendarDate,
    endsOn: CalendarDate,
    weight: Weight.default(100),
    lead: UnitReference.nullable(),
    cooperating: z.array(UnitReference).max(50),
    /** Goals alone stand in phases, and in directions besides their own. */
    phaseIds: z.array(PhaseId).max(100).default([]),
    alsoDirections: z.array(DirectionReference).max(100).default([]),
    lifecycle: z.enum(["active", "suspended", "cancelled"]).default("active"),
    lifecycleReason: prose(1000),
    ...Measurement.shape,
    milestones: z.array(TakenMilestone).max(100).default([]),
  })
  .refine(hasTitle, titleMissing);
export type TakenElement = z.infer<typeof TakenElement>;

/** A whole outline at once: every entry with what it stands under, in reading order, and the units it names that aren't there yet. */
export const TakeInOutline = CommandHeader.extend({
  intent: z.literal("take-in-outline"),
  planId: PlanId,
  /**
   * The hash of the document it was understood from, with everything settled about it. Understood again after it was stored, the
   * same document names units that are there by then: sent twice it is known by this, not by what it has come to say.
   */
  documentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  /** The element everything goes under; null for the top of the plan or a direction. */
  parentId: ElementId.nullable(),
  /** The direction that goals at the chosen place stand in; null outside of all. */
  directionId: DirectionId.nullable(),
  units: z
    .array(
      z.object({ nameZh: line(100), nameEn: line(100) }).refine((unit) => unit.nameZh !== "" || unit.nameEn !== ""),
    )
    .max(mostUnits),
  entries: z
    .array(z.union([TakenDirection, TakenElement]))
    .min(1)
    .max(mostTakenIn),
});
export type TakeInOutline = z.infer<typeof TakeInOutline>;
