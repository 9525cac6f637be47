import { z } from "zod";
import { BasisPoints } from "~/domain/basis-points";
import { CalendarMonth } from "~/domain/calendar-date";
import { CommandHeader } from "~/domain/command";
import { BodyId, ElementId, MilestoneId } from "~/domain/ids";
import { prose } from "~/domain/text";

const words = {
  done: prose(4000),
  problem: prose(4000),
  nextStep: prose(4000),
  /** What has to be decided; empty where nothing has. */
  needsDecision: prose(2000),
  decisionBy: BodyId.nullable().default(null),
};

/** How far a task is: the way of measuring is the task's own. */
const Progress = z.discriminatedUnion(
  "method",
  [
    z.object({ method: z.literal("percent"), valueBp: BasisPoints }),
    z.object({
      method: z.literal("milestones"),
      reached: z.array(MilestoneId).max(200).default([]),
    }),
    z.object({
      method: z.literal("quantity"),
      quantityDone: z.number("quantity-missing").int("quantity-missing").min(0, "quantity-missing").max(1_000_000_000),
    }),
    /** Nothing moved this month, and why. */
    z.object({ method: z.literal("no-change"), noChangeReason: prose(1000) }),
  ],
  "choice-invalid",
);

export const TaskReport = z.object({ taskId: ElementId, month: CalendarMonth, ...words }).and(Progress);
export type TaskReport = z.infer<typeof TaskReport>;

/** One or many tasks of one department, reported in one go: stored whole or not at all. */
export const ReportProgress = CommandHeader.extend({
  intent: z.literal("report-progress"),
  reports: z.array(TaskReport).min(1, "nothing-reported").max(500, "too-many"),
});
export type ReportProgress = z.infer<typeof ReportProgress>;
