import { z } from "zod";

const Named = z.object({ zh: z.string().min(1).max(20), en: z.string().min(1).max(40) });

/** What an organisation calls the levels of its plans. */
export const LevelNames = z.object({ goal: Named, measure: Named, task: Named });
export type LevelNames = z.infer<typeof LevelNames>;

export const presetLevelNames: LevelNames = {
  goal: { zh: "目标", en: "Goal" },
  measure: { zh: "战略举措", en: "Strategic measure" },
  task: { zh: "任务", en: "Task" },
};
