import { z } from "zod";
import { BasisPoints } from "~/domain/basis-points";
import { CalendarDate } from "~/domain/calendar-date";
import { ElementId, MilestoneId, PlanId, UnitId, WorkPointId } from "~/domain/ids";

/** A text in both languages, each optional. */
const Words = z.object({ zh: z.string(), en: z.string() });

const named = { title: Words };
/** Whether the department leads it or co-operates. */
const Part = z.enum(["lead", "cooperating"]);
const work = { ...named, part: Part, suspended: z.boolean() };

export const LetterPoint = z.object({ id: WorkPointId, ...named, direction: Words.nullable(), part: Part });
export type LetterPoint = z.infer<typeof LetterPoint>;

export const LetterGoal = z.object({ id: ElementId, ...work, startsOn: CalendarDate, endsOn: CalendarDate });
export type LetterGoal = z.infer<typeof LetterGoal>;

/** A task that has to be finished within the year. */
export const LetterTask = z.object({ id: ElementId, ...work, goal: Words, endsOn: CalendarDate });
export type LetterTask = z.infer<typeof LetterTask>;

/** A task that runs on beyond the year, with its scheduled progress at the year's end. */
export const LetterStretch = LetterTask.extend({ scheduledBp: BasisPoints });
export type LetterStretch = z.infer<typeof LetterStretch>;

const Quantity = z.number().int().min(0);

/** What a task that is measured by quantity has to bring in the year. */
export const LetterTarget = z.object({
  id: ElementId,
  ...work,
  quantityUnit: z.string(),
  inYear: Quantity,
  byYearEnd: Quantity,
  planned: Quantity,
});
export type LetterTarget = z.infer<typeof LetterTarget>;

export const LetterMilestone = z.object({
  id: MilestoneId,
  ...named,
  taskId: ElementId,
  task: Words,
  part: Part,
  dueOn: CalendarDate,
});
export type LetterMilestone = z.infer<typeof LetterMilestone>;

/**
 * All that a responsibility letter says, by itself: names are copied, nothing is looked up later. Its parts stand in the
 * order they are printed in.
 */
export const LetterContent = z.object({
  form: z.literal(1),
  association: Words,
  unitId: UnitId,
  unit: Words,
  year: z.number().int(),
  version: z.number().int().min(1),
  plans: z.array(z.object({ id: PlanId, ...named })),
  workPoints: z.array(LetterPoint),
  goals: z.array(LetterGoal),
  due: z.array(LetterTask),
  running: z.array(LetterStretch),
  targets: z.array(LetterTarget),
  milestones: z.array(LetterMilestone),
  assessment: Words,
});
export type LetterContent = z.infer<typeof LetterContent>;

/** The lists of a letter, in the order they are printed in. */
export const letterLists = ["workPoints", "goals", "due", "running", "targets", "milestones"] as const;
export type LetterList = (typeof letterLists)[number];

/** Whether a letter asks nothing of its department. */
export function isEmptyLetter(content: LetterContent): boolean {
  return letterLists.every((list) => content[list].length === 0);
}
