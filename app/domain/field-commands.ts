import { z } from "zod";
import { Weight } from "~/domain/basis-points";
import { CalendarDate } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { DirectionId, ElementId, PhaseId, PlanId, UnitId } from "~/domain/ids";
import { prose, Statement, Title } from "~/domain/text";

const Lifecycle = z.enum(["active", "suspended", "cancelled"], "choice-invalid");
const unitIds = z.array(UnitId).max(50).default([]);
const phaseIds = z.array(PhaseId).max(20).default([]);

function entry<Field extends string, Value extends z.ZodType>(field: Field, value: Value) {
  return z.object({
    elementId: ElementId,
    field: z.literal(field),
    /** What the editor had before them. */
    seen: value,
    wanted: value,
  });
}

/** One field of one element: what it was when it was looked at, and what it is to be. */
export const FieldEntry = z.discriminatedUnion(
  "field",
  [
    entry("titleZh", Title),
    entry("titleEn", Title),
    entry("statementZh", Statement),
    entry("statementEn", Statement),
    entry("startsOn", CalendarDate),
    entry("endsOn", CalendarDate),
    entry("weight", Weight),
    entry("leadUnitId", UnitId.nullable().default(null)),
    entry("cooperatingUnitIds", unitIds),
    entry("directionId", DirectionId.nullable().default(null)),
    entry("phaseIds", phaseIds),
    entry("lifecycle", Lifecycle).extend({ lifecycleReason: prose(1000) }),
  ],
  "choice-invalid",
);
export type FieldEntry = z.infer<typeof FieldEntry>;
export type FieldName = FieldEntry["field"];

/** How many fields one command may set. */
export const mostEntries = 800;

/** Fields of elements of one plan, decided as a whole or not at all; each field of an element is named once. */
export const SetFields = CommandHeader.extend({
  intent: z.literal("set-fields"),
  planId: PlanId,
  entries: z
    .array(FieldEntry)
    .min(1, "choice-missing")
    .max(mostEntries, "too-many")
    .refine(
      (entries) => new Set(entries.map(({ elementId, field }) => `${elementId} ${field}`)).size === entries.length,
      "choice-invalid",
    ),
});
export type SetFields = z.infer<typeof SetFields>;
