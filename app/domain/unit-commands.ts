import { z } from "zod";
import { CalendarDate } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { UnitId } from "~/domain/ids";
import { hasName, Name, optionalId } from "~/domain/name";

const names = { nameZh: Name, nameEn: Name };
const nameMissing = { error: "title-missing", path: ["nameZh"] };

export const AddUnit = CommandHeader.extend({
  intent: z.literal("add-unit"),
  kind: z.enum(["department", "partner"], "choice-invalid").default("department"),
  ...names,
}).refine(hasName, nameMissing);
export type AddUnit = z.infer<typeof AddUnit>;

/** The old name stays with everything that was told under it. */
export const RenameUnit = CommandHeader.extend({
  intent: z.literal("rename-unit"),
  unitId: UnitId,
  ...names,
}).refine(hasName, nameMissing);
export type RenameUnit = z.infer<typeof RenameUnit>;

/** Moves a unit one place up or down in every list of units. */
export const OrderUnit = CommandHeader.extend({
  intent: z.literal("order-unit"),
  unitId: UnitId,
  direction: z.enum(["up", "down"], "choice-invalid"),
});
export type OrderUnit = z.infer<typeof OrderUnit>;

/** From a day on the unit takes on nothing new; what it leads stays with it until it is handed over or merged. */
export const CloseUnit = CommandHeader.extend({
  intent: z.literal("close-unit"),
  unitId: UnitId,
  closedOn: CalendarDate,
  successorId: optionalId(UnitId),
});
export type CloseUnit = z.infer<typeof CloseUnit>;

export const ReopenUnit = CommandHeader.extend({
  intent: z.literal("reopen-unit"),
  unitId: UnitId,
});
export type ReopenUnit = z.infer<typeof ReopenUnit>;

/** Hands everything open and everybody of one unit to another, and closes the first today. */
export const MergeUnits = CommandHeader.extend({
  intent: z.literal("merge-units"),
  unitId: UnitId,
  intoId: UnitId,
});
export type MergeUnits = z.infer<typeof MergeUnits>;

export const UnitCommand = z.discriminatedUnion(
  "intent",
  [AddUnit, RenameUnit, OrderUnit, CloseUnit, ReopenUnit, MergeUnits],
  "intent-unknown",
);
export type UnitCommand = z.infer<typeof UnitCommand>;
