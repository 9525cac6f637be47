import { describe, expect, it } from "vitest";
import { frameworks } from "#prisma/seed/demonstration/content/frameworks";
import {
  contributes,
  depends,
  implementsLinks,
  newGoalIds,
  successions,
} from "#prisma/seed/demonstration/content/links";
import { closingPlan, newPlan, plans } from "#prisma/seed/demonstration/content/plans";
import { elements, goalIds, taskIds } from "./told";

describe("the demonstration's links", () => {
  it("let tasks contribute once to goals that are not their own, in the same plan", () => {
    for (const plan of plans) {
      for (const goal of plan.goals) {
        const own = new Set(goal.measures.flatMap((measure) => measure.tasks.map((task) => task.id)));
        const inward = contributes.filter((link) => link.goalId === goal.id);
        expect(
          inward.filter((link) => own.has(link.taskId)),
          goal.id,
        ).toEqual([]);
        expect(new Set(inward.map((link) => link.taskId)).size, goal.id).toBe(inward.length);
      }
    }
    const planOf = (id: string) => (id.startsWith("old-") ? "closing" : "new");
    expect(contributes.filter((link) => planOf(link.taskId) !== planOf(link.goalId))).toEqual([]);
    expect(contributes.filter((link) => !taskIds.has(link.taskId) || !goalIds.has(link.goalId))).toEqual([]);
  });

  it("let tasks depend on tasks without a circle", () => {
    expect(depends.filter((link) => !taskIds.has(link.taskId) || !taskIds.has(link.onTaskId))).toEqual([]);
    const reaches = (from: string, to: string): boolean =>
      depends.some((link) => link.taskId === from && (link.onTaskId === to || reaches(link.onTaskId, to)));
    expect([...taskIds].filter((id) => reaches(id, id))).toEqual([]);
  });

  it("let elements implement ideas that exist", () => {
    const ideaIds = frameworks.flatMap((framework) =>
      framework.tiers.flatMap((tier) => tier.ideas.map(({ id }) => id)),
    );
    const elementIds = elements.map((element) => element.id);
    for (const link of implementsLinks) {
      expect(ideaIds).toContain(link.ideaId);
      expect(elementIds).toContain(link.elementId);
    }
  });

  it("lead every old goal to successors whose shares sum to the whole, or to an outcome", () => {
    for (const goal of closingPlan.goals) {
      const onward = successions.filter((link) => link.fromGoalId === goal.id);
      const shares = onward.reduce((sum, link) => sum + link.shareBp, 0);
      expect(shares, goal.id).toBe(goal.outcome ? 0 : 10_000);
    }
  });

  it("tell every type of succession and both outcomes", () => {
    expect(new Set(successions.map((link) => link.type))).toEqual(
      new Set(["carried-over", "revised", "split", "merged"]),
    );
    expect(closingPlan.goals.flatMap((goal) => (goal.outcome ? [goal.outcome.kind] : []))).toEqual([
      "achieved",
      "discontinued",
    ]);
  });

  it("split one goal into several and merge several into one", () => {
    for (const link of successions) {
      const siblings = successions.filter((other) => other.fromGoalId === link.fromGoalId);
      const arrivals = successions.filter((other) => other.toGoalId === link.toGoalId);
      expect(siblings.length > 1, link.fromGoalId).toBe(link.type === "split");
      expect(arrivals.length > 1, link.toGoalId).toBe(link.type === "merged");
    }
  });

  it("count as new exactly the goals of the new plan that nothing flows into", () => {
    const reached = new Set(successions.map((link) => link.toGoalId));
    expect(newGoalIds).toEqual(newPlan.goals.map((goal) => goal.id).filter((id) => !reached.has(id)));
  });
});
