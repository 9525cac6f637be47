import { describe, expect, it } from "vitest";
import { resolutions } from "#prisma/seed/demonstration/content/bodies";
import { contributes } from "#prisma/seed/demonstration/content/links";
import { closingPlan, plans } from "#prisma/seed/demonstration/content/plans";
import { units } from "#prisma/seed/demonstration/content/units";
import { elements, goals, measures, tasks } from "./told";

const departmentIds = new Set(units.filter((unit) => unit.kind === "department").map((unit) => unit.id));

describe("the demonstration's outline", () => {
  it("holds about 15 goals, 30 measures and 80 tasks in two plans", () => {
    expect({ goals: goals.length, measures: measures.length, tasks: tasks.length }).toEqual({
      goals: 17,
      measures: 30,
      tasks: 80,
    });
    expect(closingPlan.goals.flatMap((goal) => goal.measures.flatMap((measure) => measure.tasks))).toHaveLength(25);
  });

  it("gives every element a department as its lead and never names the lead among the co-operating units", () => {
    const badlyLed = elements.filter(
      ({ leadUnitId: lead, cooperatingUnitIds: named }) => !departmentIds.has(lead) || named.some((id) => id === lead),
    );
    expect(badlyLed.map((element) => element.id)).toEqual([]);
  });

  it("names no co-operating unit twice and only units that exist", () => {
    const known = new Set(units.map((unit) => unit.id));
    const wrong = elements.filter(
      ({ cooperatingUnitIds: named }) => new Set(named).size !== named.length || named.some((id) => !known.has(id)),
    );
    expect(wrong.map((element) => element.id)).toEqual([]);
  });

  it("uses whole weights from 1 to 10,000", () => {
    const weights = [...elements, ...contributes].map(({ weight }) => weight);
    expect(weights.filter((weight) => !Number.isInteger(weight) || weight < 1 || weight > 10_000)).toEqual([]);
  });

  it("keeps every element within its plan and its parent", () => {
    const nested = [
      ...plans.flatMap((plan) => [...plan.phases, ...plan.goals].map((inner) => ({ inner, outer: plan }))),
      ...goals.flatMap((goal) => goal.measures.map((inner) => ({ inner, outer: goal }))),
      ...measures.flatMap((measure) => measure.tasks.map((inner) => ({ inner, outer: measure }))),
    ];
    const outside = nested.filter(({ inner, outer }) => !within(inner, outer)).map(({ inner }) => inner.id);
    expect(outside).toEqual([]);
  });

  it("places goals only at phases and key directions of their own plan, the phases being those they overlap", () => {
    for (const plan of plans) {
      const directionIds = plan.directions.map((direction) => direction.id);
      for (const goal of plan.goals) {
        expect(directionIds, goal.id).toEqual(expect.arrayContaining([goal.directionId, ...goal.extraDirectionIds]));
        expect(goal.extraDirectionIds, goal.id).not.toContain(goal.directionId);
        const overlapped = plan.phases.filter(
          (phase) => phase.startsOn <= goal.endsOn && goal.startsOn <= phase.endsOn,
        );
        expect(goal.phaseIds, goal.id).toEqual(overlapped.map((phase) => phase.id));
      }
    }
  });

  it("dates milestones in order within their task", () => {
    for (const task of tasks) {
      if (task.measuring.by !== "milestones") continue;
      const dates = task.measuring.milestones.map((milestone) => milestone.dueOn);
      expect(dates, task.id).toEqual([...dates].sort());
      expect(dates.length, task.id).toBeGreaterThan(1);
      expect(
        dates.every((date) => task.startsOn <= date && date <= task.endsOn),
        task.id,
      ).toBe(true);
    }
  });

  it("marks everything but what is public as a sample", () => {
    expect(elements.filter((element) => !element.sample).map((element) => element.id)).toEqual(["old-goal-influence"]);
    const marks = [
      ...units.filter((unit) => unit.sample).map((unit) => unit.name),
      ...resolutions.filter((resolution) => resolution.sample).map((resolution) => resolution.title),
    ];
    expect(marks.filter(({ zh, en }) => !zh.includes("示例") || !en.includes("sample"))).toEqual([]);
  });
});

interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

function within(inner: Span, outer: Span): boolean {
  return outer.startsOn <= inner.startsOn && inner.startsOn <= inner.endsOn && inner.endsOn <= outer.endsOn;
}
