import { z } from "zod";
import { CalendarDate } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { BodyId, PlanId } from "~/domain/ids";
import { planStatuses } from "~/domain/plan-status";
import { hasTitle, line, prose, Statement, Title } from "~/domain/text";

const titleMissing = { error: "title-missing", path: ["titleZh"] };

const planFields = {
  titleZh: Title,
  titleEn: Title,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  missionZh: Statement,
  missionEn: Statement,
  visionZh: Statement,
  visionEn: Statement,
  valuesZh: Statement,
  valuesEn: Statement,
};

export const CreatePlan = CommandHeader.extend({
  intent: z.literal("create-plan"),
  ...planFields,
}).refine(hasTitle, titleMissing);
export type CreatePlan = z.infer<typeof CreatePlan>;

export const EditPlan = CommandHeader.extend({
  intent: z.literal("edit-plan"),
  planId: PlanId,
  revision: z.number().int().min(0),
  ...planFields,
}).refine(hasTitle, titleMissing);
export type EditPlan = z.infer<typeof EditPlan>;

/** A change of status names the body that decided and its resolution. */
export const SetPlanStatus = CommandHeader.extend({
  intent: z.literal("set-plan-status"),
  planId: PlanId,
  status: z.enum(planStatuses, "choice-invalid"),
  statusReason: prose(1000),
  bodyId: BodyId,
  resolutionTitleZh: line(200),
  resolutionTitleEn: line(200),
  adoptedOn: CalendarDate,
}).refine((value) => value.resolutionTitleZh !== "" || value.resolutionTitleEn !== "", {
  error: "title-missing",
  path: ["resolutionTitleZh"],
});
export type SetPlanStatus = z.infer<typeof SetPlanStatus>;
