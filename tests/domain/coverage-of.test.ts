import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoverageInput, coverageOf, enoughTasks, manyGoals, type ServingElement } from "~/domain/coverage-of";
import { DirectionId, ElementId, IdeaId } from "~/domain/ids";
import type { TierKind } from "~/domain/rows";

const directions = [...["north", "south"].map((name) => DirectionId.parse(name)), null];

function anElement(n: number, fields: Partial<ServingElement> = {}): ServingElement {
  const id = ElementId.parse(`element-${n}`);
  return { id, goalId: id, directionId: DirectionId.parse("north"), taskIds: [], ...fields };
}

const idea = { id: IdeaId.parse("idea-1"), tierKind: "ideas" } as const;

function served(...elements: ServingElement[]) {
  const links = elements.map(({ id }) => ({ ideaId: idea.id, elementId: id }));
  return coverageOf({ ideas: [idea], elements, links })[0];
}

const tasks = (...names: string[]) => names.map((name) => ElementId.parse(name));

describe("an idea", () => {
  it("that nothing serves is a gap; in an open tier it is open", () => {
    const ideas = [idea, { ...idea, id: IdeaId.parse("idea-2"), tierKind: "open" as const }];
    expect(coverageOf({ ideas, elements: [], links: [] }).map(({ coverage }) => coverage)).toEqual(["gap", "open"]);
  });

  it("with no task below what serves it, or only one, is thin", () => {
    expect(served(anElement(1))).toMatchObject({ coverage: "thin", tasks: 0 });
    expect(served(anElement(1, { taskIds: tasks("a") }))).toMatchObject({ coverage: "thin", tasks: 1 });
    expect(served(anElement(1, { taskIds: tasks("a", "b") }))).toMatchObject({ coverage: "served" });
  });

  it("a task that is met twice, under a goal and its measure, counts once", () => {
    const [goal, measure] = [anElement(1, { taskIds: tasks("a") }), anElement(2, { taskIds: tasks("a") })];
    expect(served(goal, measure)).toMatchObject({ coverage: "thin", tasks: 1 });
  });

  it("overlaps when goals of several directions serve it, one outside all directions among them", () => {
    expect(served(anElement(1), anElement(2))?.overlaps).toBe(false);
    expect(served(anElement(1), anElement(2, { directionId: null }))?.overlaps).toBe(true);
  });

  it("overlaps when more goals serve it than one can lead", () => {
    const goals = Array.from({ length: manyGoals + 1 }, (_, n) => anElement(n));
    expect([served(...goals.slice(1))?.overlaps, served(...goals)?.overlaps]).toEqual([false, true]);
  });

  it("is served by nothing that isn't there any more", () => {
    const links = [{ ideaId: idea.id, elementId: ElementId.parse("element-gone") }];
    expect(coverageOf({ ideas: [idea], elements: [], links })[0]?.coverage).toBe("gap");
  });
});

const anyInput: fc.Arbitrary<CoverageInput> = fc
  .record({
    kinds: fc.array(fc.constantFrom<TierKind>("ideas", "open"), { maxLength: 6 }),
    elements: fc.array(
      fc.record({
        goal: fc.nat(5),
        direction: fc.nat(2),
        tasks: fc.uniqueArray(fc.nat(6), { maxLength: enoughTasks }),
      }),
      { maxLength: 10 },
    ),
    links: fc.array(fc.tuple(fc.nat(7), fc.nat(12)), { maxLength: 30 }),
  })
  .map(({ kinds, elements, links }) => ({
    ideas: kinds.map((tierKind, n) => ({ id: IdeaId.parse(`idea-${n}`), tierKind })),
    elements: elements.map((one, n) => ({
      id: ElementId.parse(`element-${n}`),
      goalId: ElementId.parse(`goal-${one.goal}`),
      directionId: directions[one.direction] ?? null,
      taskIds: one.tasks.map((task) => ElementId.parse(`task-${task}`)),
    })),
    links: [...new Map(links.map((link) => [link.join(), link])).values()].map(([from, to]) => ({
      ideaId: IdeaId.parse(`idea-${from}`),
      elementId: ElementId.parse(`element-${to}`),
    })),
  }));

/** The same, counted by asking of every idea everything there is. */
function recounted({ ideas, elements, links }: CoverageInput) {
  return ideas.map(({ id, tierKind }) => {
    const serving = elements.filter((element) =>
      links.some((link) => link.ideaId === id && link.elementId === element.id),
    );
    const distinct = (values: readonly unknown[]) => new Set(values).size;
    const found = distinct(serving.flatMap(({ taskIds }) => taskIds));
    const goals = distinct(serving.map(({ goalId }) => goalId));
    const coverage = serving.length > 0 ? (found <= 1 ? "thin" : "served") : tierKind === "open" ? "open" : "gap";
    const overlaps = distinct(serving.map(({ directionId }) => directionId)) >= 2 || goals >= 4;
    return { id, coverage, overlaps, tasks: found, goals, elements: serving.map((element) => element.id).sort() };
  });
}

it("the coverage of anything is what a naive recount finds", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const told = coverageOf(input).map(({ ideaId, coverage, overlaps, tasks: found, goalIds, elements }) => ({
        ...{ id: ideaId, coverage, overlaps, tasks: found, goals: goalIds.size },
        elements: elements.map(({ id }) => id).sort(),
      }));
      expect(told).toEqual(recounted(input));
    }),
  );
});
