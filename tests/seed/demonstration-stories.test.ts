import { describe, expect, it } from "vitest";
import { stories } from "#prisma/seed/demonstration/content/stories";
import type { Story } from "#prisma/seed/demonstration/content/types";
import { taskIds, tasks } from "./told";

describe("the demonstration's stories", () => {
  it("tell each task exactly once", () => {
    expect(stories.map((story) => story.taskId).sort()).toEqual([...taskIds].sort());
  });

  it("stay within the points their kind allows", () => {
    const astray = stories.filter(({ story }) => !isWithinItsKind(story));
    expect(astray.map((story) => story.taskId)).toEqual([]);
  });

  it("have two to four texts of each sort for every task that reports", () => {
    for (const told of stories) {
      const silent = told.story.kind === "not-started" || told.story.kind === "never-reported";
      for (const pool of [told.done, told.problem, told.next]) {
        expect(pool.length, told.taskId).toBeGreaterThanOrEqual(silent ? 0 : 2);
        expect(pool.length, told.taskId).toBeLessThanOrEqual(silent ? 0 : 4);
      }
    }
  });

  it("speak of a quantity only where the task is measured by one", () => {
    const byQuantity = new Set(tasks.filter((task) => task.measuring.by === "quantity").map((task) => task.id));
    const speaking = stories.filter((told) => JSON.stringify(told).includes("{n}"));
    expect(speaking.length).toBeGreaterThan(10);
    expect(speaking.filter((told) => !byQuantity.has(told.taskId)).map((told) => told.taskId)).toEqual([]);
  });

  it("finish done tasks within their dates", () => {
    for (const { taskId, story } of stories) {
      const task = tasks.find((candidate) => candidate.id === taskId);
      if (story.kind === "done") expect(task && task.startsOn < story.on && story.on <= task.endsOn, taskId).toBe(true);
    }
  });

  it("make a believable mix in the new plan", () => {
    expect(kindsOf("task-")).toEqual({
      "on-track": 21,
      "slightly-behind": 11,
      behind: 6,
      done: 2,
      stale: 3,
      "not-started": 9,
      suspended: 1,
      cancelled: 1,
      "never-reported": 1,
    });
  });

  it("leave the closing plan mostly done", () => {
    expect(kindsOf("old-task-").done).toBeGreaterThan(12);
    expect(kindsOf("old-task-").behind).toBe(3);
  });

  it("never suspend or cancel a task of a plan that was adopted before", () => {
    const kinds = Object.keys(kindsOf("old-task-"));
    expect(kinds).not.toContain("suspended");
    expect(kinds).not.toContain("cancelled");
  });

  it("ask the council and the secretary-general for decisions", () => {
    const asked = stories.flatMap((told) => (told.needsDecision ? [told.needsDecision.by] : []));
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(new Set(asked)).toEqual(new Set(["body-council", "body-secretariat"]));
  });
});

function isWithinItsKind(story: Story): boolean {
  switch (story.kind) {
    case "on-track":
      return story.ahead > -10 && story.ahead <= 15;
    case "slightly-behind":
      return story.pointsBehind >= 10 && story.pointsBehind <= 30;
    case "behind":
      return story.pointsBehind > 30 && story.pointsBehind <= 100;
    case "stale":
      return story.daysBefore > 45;
    default:
      return true;
  }
}

function kindsOf(stem: string): Partial<Record<Story["kind"], number>> {
  const counts: Partial<Record<Story["kind"], number>> = {};
  for (const { taskId, story } of stories) {
    if (taskId.startsWith(stem)) counts[story.kind] = (counts[story.kind] ?? 0) + 1;
  }
  return counts;
}
