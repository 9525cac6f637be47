import { readAbove } from "~/db/read-above.server";
import { readUnitsYear, type UnitsYear } from "~/db/read-units-year.server";
import type { View } from "~/db/view.server";
import { type DrawnLetter, letterListMost } from "~/domain/decide-letter";
import type { LetterContent, LetterGoal, LetterMilestone, LetterPoint, LetterTask } from "~/domain/letter-content";
import type { Milestone, PlanElement } from "~/domain/rows";
import { scheduledProgress } from "~/domain/schedule";
import { endsIn, spanOfYear } from "~/domain/year-span";
import { yearTarget } from "~/domain/year-target";

/** What a letter says beside the plans: who the parties are, which version it is, and its clause. */
export type LetterFrame = Pick<LetterContent, "association" | "unitId" | "unit" | "year" | "version" | "assessment">;

/** What the published plans ask of a department in a year, as of the view's moment: the content a letter would have. */
export async function drawLetter(view: View, frame: LetterFrame): Promise<DrawnLetter> {
  const asked = await readUnitsYear(view, frame.unitId, frame.year, letterListMost);
  const above = await readAbove(view, [...asked.elements.values()]);
  const lists = {
    workPoints: pointsIn(asked, above),
    goals: asked.goals.map((goal) => ({ ...workOf(asked, goal), startsOn: goal.startsOn, endsOn: goal.endsOn })),
    ...tasksIn(asked, above, frame.year),
    milestones: asked.milestones.flatMap((milestone) => milestoneIn(asked, milestone)),
  };
  const content: LetterContent = {
    form: 1,
    ...frame,
    plans: plansIn(asked),
    ...(Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.slice(0, letterListMost)]),
    ) as typeof lists),
  };
  return { content, tooLong: asked.more || Object.values(lists).some((list) => list.length > letterListMost) };
}

type Above = ReadonlyMap<string, PlanElement>;

function workOf({ led }: UnitsYear, element: PlanElement): Pick<LetterGoal, "id" | "title" | "part" | "suspended"> {
  return {
    id: element.id,
    title: { zh: element.titleZh, en: element.titleEn },
    part: led.has(element.id) ? "lead" : "cooperating",
    suspended: element.lifecycle === "suspended",
  };
}

function tasksIn(asked: UnitsYear, above: Above, year: number): Pick<LetterContent, "due" | "running" | "targets"> {
  const { endsOn: lastDay } = spanOfYear(year);
  const task = (element: PlanElement): LetterTask => {
    const goal = goalAbove(element, above);
    return {
      ...workOf(asked, element),
      goal: { zh: goal?.titleZh ?? "", en: goal?.titleEn ?? "" },
      endsOn: element.endsOn,
    };
  };
  return {
    due: asked.tasks.filter((element) => endsIn(element, year)).map(task),
    running: asked.tasks
      .filter((element) => !endsIn(element, year))
      .map((element) => ({ ...task(element), scheduledBp: scheduledProgress(element, lastDay) })),
    targets: asked.tasks.flatMap((element) => {
      const { measuredBy, plannedQuantity: planned, quantityUnit } = element;
      if (measuredBy !== "quantity" || planned === null) return [];
      return [{ ...workOf(asked, element), quantityUnit, ...yearTarget(planned, element, year), planned }];
    }),
  };
}

function milestoneIn(asked: UnitsYear, milestone: Milestone): LetterMilestone[] {
  const element = asked.elements.get(milestone.elementId);
  if (!element) return [];
  return [
    {
      id: milestone.id,
      title: { zh: milestone.titleZh, en: milestone.titleEn },
      taskId: element.id,
      task: { zh: element.titleZh, en: element.titleEn },
      part: asked.led.has(element.id) ? "lead" : "cooperating",
      dueOn: milestone.dueOn,
    },
  ];
}

// A department carries a point whose link leads to something of its own, or to what that stands under.
function pointsIn(asked: UnitsYear, above: Above): LetterPoint[] {
  const { led, elements, points, pointLinks, directions } = asked;
  return points.flatMap((point) => {
    const carriers = pointLinks.filter((link) => link.workPointId === point.id).map(({ elementId }) => elementId);
    const own = carriers.filter((id) => elements.has(id) || above.has(id));
    if (own.length === 0) return [];
    const direction = directions.find(({ id }) => id === point.directionId);
    return [
      {
        id: point.id,
        title: { zh: point.titleZh, en: point.titleEn },
        direction: direction ? { zh: direction.titleZh, en: direction.titleEn } : null,
        part: own.some((id) => led.has(id)) ? "lead" : "cooperating",
      },
    ];
  });
}

function plansIn({ plans, elements, points }: UnitsYear): LetterContent["plans"] {
  const used = new Set([...elements.values(), ...points].map(({ planId }) => planId));
  return plans
    .filter(({ id }) => used.has(id))
    .map(({ id, titleZh, titleEn }) => ({ id, title: { zh: titleZh, en: titleEn } }));
}

function goalAbove(element: PlanElement, above: Above): PlanElement | undefined {
  let top: PlanElement | undefined = element;
  while (top && top.kind !== "goal") top = above.get(top.parentId);
  return top;
}
