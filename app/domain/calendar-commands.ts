import { z } from "zod";
import { CalendarDate } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { BodyId } from "~/domain/ids";
import { hasName, Name } from "~/domain/name";

/** 机构的类别: only a council's terms stand on timelines. */
export const bodyKinds = ["assembly", "council", "supervisors", "secretariat", "committee", "other"] as const;

const RowId = z.string("id-missing").regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "id-invalid");
const names = { nameZh: Name, nameEn: Name };
const span = { startsOn: CalendarDate, endsOn: CalendarDate };
const nameMissing = { error: "title-missing", path: ["nameZh"] };

const body = { kind: z.enum(bodyKinds, "choice-missing"), ...names };
export const AddBody = CommandHeader.extend({ intent: z.literal("add-body"), ...body }).refine(hasName, nameMissing);
export const EditBody = CommandHeader.extend({ intent: z.literal("edit-body"), bodyId: BodyId, ...body }).refine(
  hasName,
  nameMissing,
);
export const RemoveBody = CommandHeader.extend({ intent: z.literal("remove-body"), bodyId: BodyId });

const term = { bodyId: BodyId, ...names, ...span };
export const AddTerm = CommandHeader.extend({ intent: z.literal("add-term"), ...term }).refine(hasName, nameMissing);
export const EditTerm = CommandHeader.extend({
  intent: z.literal("edit-term"),
  termId: RowId,
  ...names,
  ...span,
}).refine(hasName, nameMissing);
export const RemoveTerm = CommandHeader.extend({ intent: z.literal("remove-term"), termId: RowId });

export const AddPeriod = CommandHeader.extend({ intent: z.literal("add-period"), ...names, ...span }).refine(
  hasName,
  nameMissing,
);
export const EditPeriod = CommandHeader.extend({
  intent: z.literal("edit-period"),
  periodId: RowId,
  ...names,
  ...span,
}).refine(hasName, nameMissing);
export const RemovePeriod = CommandHeader.extend({ intent: z.literal("remove-period"), periodId: RowId });

/** What may be changed of bodies, their terms, and plan periods. */
export const CalendarCommand = z.discriminatedUnion(
  "intent",
  [AddBody, EditBody, RemoveBody, AddTerm, EditTerm, RemoveTerm, AddPeriod, EditPeriod, RemovePeriod],
  "intent-unknown",
);
export type CalendarCommand = z.infer<typeof CalendarCommand>;
