import { plans } from "#prisma/seed/demonstration/content/plans";

/** Everything the demonstration tells of its outlines, flat. */
export const goals = plans.flatMap((plan) => plan.goals);
export const measures = goals.flatMap((goal) => goal.measures);
export const tasks = measures.flatMap((measure) => measure.tasks);
export const elements = [...goals, ...measures, ...tasks];
export const goalIds = new Set(goals.map((goal) => goal.id));
export const taskIds = new Set(tasks.map((task) => task.id));
