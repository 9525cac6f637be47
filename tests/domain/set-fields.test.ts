import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aDraft,
  aFieldsState,
  anElement,
  directions,
  type EntryLike,
  phases,
  setFields,
  under,
  units,
  worldAfter,
} from "#tests/domain/fields-fixture";
import type { FieldsState } from "~/domain/fields-state";
import { mergedSet } from "~/domain/three-way";

const [a = "", b = "", c = "", d = ""] = units;
const goal = anElement("goal", { titleZh: "原名", leadUnitId: units[0] ?? null, directionId: directions[0] ?? null });
const measure = under(goal, "measure");
const task = under(measure, "task");
const world = {
  elements: [goal, measure, task],
  cooperating: { goal: units.slice(1, 2) },
  inPhases: { goal: phases.slice(0, 1) },
};
const state = aFieldsState(world);

function entry(elementId: string, field: string, seen: unknown, wanted: unknown): EntryLike {
  return { elementId, field, seen, wanted };
}

function left(entries: readonly EntryLike[], from: FieldsState = state) {
  const decided = setFields(from, entries);
  if (!decided.ok) throw new Error(JSON.stringify(decided.problem));
  return worldAfter(from, decided.value);
}

function problemOf(entries: readonly EntryLike[], from: FieldsState = state) {
  const decided = setFields(from, entries);
  return decided.ok ? null : decided.problem;
}

describe("one field", () => {
  it("takes what is wanted where it is still as it was seen, and moves the revision on", () => {
    const { elements } = left([entry("goal", "titleZh", "原名", "新名")]);
    expect(elements.goal).toEqual({ ...goal, titleZh: "新名", contentRevision: 2 });
  });

  it("is no change where it is already as it is wanted, whatever was seen", () => {
    expect(setFields(state, [entry("goal", "titleZh", "别的", "原名")])).toEqual({ ok: true, value: [] });
  });

  it("is a conflict where it is neither as it was seen nor as it is wanted, and tells all three", () => {
    expect(problemOf([entry("goal", "titleZh", "旧名", "新名"), entry("goal", "weight", 100, 50)])).toEqual({
      code: "fields-conflict",
      conflicts: [{ elementId: "goal", field: "titleZh", seen: "旧名", wanted: "新名", current: "原名" }],
    });
  });

  it("is nobody's business but its own: what others did to other fields stays", () => {
    const moved = aFieldsState({
      ...world,
      elements: [{ ...goal, titleEn: "Theirs", contentRevision: 7 }, measure, task],
    });
    const { elements } = left([entry("goal", "titleZh", "原名", "新名")], moved);
    expect(elements.goal).toMatchObject({ titleZh: "新名", titleEn: "Theirs", contentRevision: 8 });
  });

  it("named twice is refused before anything is looked at", () => {
    const twice = [entry("goal", "weight", 100, 1), entry("goal", "weight", 100, 2)];
    expect(() => setFields(state, twice)).toThrow();
  });
});

describe("sets", () => {
  it("keep what both sides added and lose what either side took out", () => {
    const versions = { seen: ["a", "b"], wanted: ["a", "c"], current: ["b", "d"] };
    expect(mergedSet(versions)).toEqual(["d", "c"]);
  });

  const names = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e"));

  it("merge alike from either side", () => {
    fc.assert(
      fc.property(names, names, names, (seen, mine, theirs) => {
        const one = mergedSet({ seen, wanted: mine, current: theirs });
        const other = mergedSet({ seen, wanted: theirs, current: mine });
        expect([...one].sort()).toEqual([...other].sort());
      }),
    );
  });

  it("hold exactly what at least one side has and neither side dropped", () => {
    fc.assert(
      fc.property(names, names, names, (seen, wanted, current) => {
        const merged = new Set(mergedSet({ seen, wanted, current }));
        for (const name of ["a", "b", "c", "d", "e"]) {
          const [was, mine, theirs] = [seen, wanted, current].map((set) => set.includes(name));
          expect(merged.has(name)).toBe(was ? Boolean(mine && theirs) : Boolean(mine || theirs));
        }
      }),
    );
  });

  it("of units and phases are merged with what is there by now", () => {
    const result = left([
      entry("goal", "cooperatingUnitIds", [], [c]),
      entry("goal", "phaseIds", [phases[1]], [phases[2]]),
    ]);
    expect(result.cooperating).toEqual([`goal ${b}`, `goal ${c}`]);
    expect(result.cells).toEqual([`goal phase-1/direction-1`, `goal phase-3/direction-1`]);
  });
});

describe("the rules of the other commands", () => {
  const cases: [string, readonly EntryLike[], object, FieldsState][] = [
    ["days out of order", [entry("goal", "startsOn", "2026-01-01", "2036-01-01")], { code: "dates-reversed" }, state],
    ["days outside the plan", [entry("goal", "endsOn", "2035-12-31", "2036-01-01")], { code: "outside-plan" }, state],
    ["a lead that co-operates", [entry("goal", "leadUnitId", a, b)], { code: "lead-cooperates" }, state],
    ["an unknown unit", [entry("goal", "leadUnitId", a, "unit-x")], { code: "not-found", entity: "unit" }, state],
    [
      "a closed unit",
      [entry("goal", "leadUnitId", a, d)],
      { code: "unit-closed" },
      aFieldsState({ ...world, closedUnits: units.slice(3) }),
    ],
    ["an unknown phase", [entry("goal", "phaseIds", [], ["phase-x"])], { code: "not-found", entity: "phase" }, state],
    ["a phase of a measure", [entry("measure", "phaseIds", [], [phases[0]])], { code: "parent-kind" }, state],
    [
      "a cancellation without a reason",
      [entry("task", "lifecycle", "active", "cancelled")],
      { code: "reason-missing" },
      state,
    ],
  ];

  it.each(cases)("%s is refused at its entry", (_, entries, problem, from) => {
    const fine = entry("task", "titleZh", "task", "别的任务");
    expect(problemOf([fine, ...entries], from)).toMatchObject({ ...problem, field: "entries[1].wanted" });
  });

  it("a title in neither language is refused at its entry", () => {
    expect(problemOf([entry("goal", "titleZh", "原名", "")])).toEqual({
      code: "invalid",
      fields: { "entries[0].wanted": ["title-missing"] },
    });
  });

  it("both days may move together to where neither could go alone", () => {
    const { elements } = left([
      entry("goal", "endsOn", "2035-12-31", "2027-12-31"),
      entry("goal", "startsOn", "2026-01-01", "2027-01-01"),
    ]);
    expect(elements.goal).toMatchObject({ startsOn: "2027-01-01", endsOn: "2027-12-31", contentRevision: 2 });
  });

  it("a plan whose content is closed takes none of it", () => {
    const adopted = aFieldsState({ ...world, plan: aDraft({ status: "adopted" }) });
    expect(problemOf([entry("goal", "titleZh", "原名", "新名")], adopted)).toMatchObject({ code: "plan-status" });
  });

  it("an element that isn't the plan's is not found", () => {
    expect(problemOf([entry("stranger", "weight", 100, 50)])).toMatchObject({ code: "not-found" });
  });
});

describe("weights", () => {
  it("move the revision of their siblings' order once, and not the element's content", () => {
    const result = left([entry("measure", "weight", 100, 70), entry("goal", "weight", 100, 60)]);
    expect(result.elements).toMatchObject({
      goal: { weight: 60, contentRevision: 1, childrenRevision: 2 },
      measure: { weight: 70, contentRevision: 1 },
    });
    expect(result.order).toBe(2);
  });
});

describe("lifecycles", () => {
  const cancel = { ...entry("goal", "lifecycle", "active", "cancelled"), lifecycleReason: "撤销" };

  it("a cancellation takes everything below with it, and what is cancelled besides keeps its own reason", () => {
    const own = { ...entry("measure", "lifecycle", "active", "cancelled"), lifecycleReason: "另有安排" };
    const { elements } = left([cancel, own]);
    const reasons = ["goal", "measure", "task"].map((id) => elements[id]?.lifecycleReason);
    expect(reasons).toEqual(["撤销", "另有安排", "另有安排"]);
  });

  it("an element can't live below one that is cancelled in the same breath", () => {
    const suspended = { ...entry("measure", "lifecycle", "active", "suspended"), lifecycleReason: "暂缓" };
    expect(problemOf([suspended, cancel])).toMatchObject({ code: "parent-cancelled", field: "entries[0].wanted" });
  });

  it("parent and child may be resumed together, and the child not alone", () => {
    const ended = { lifecycle: "cancelled", lifecycleReason: "撤销" } as const;
    const from = aFieldsState({ elements: [goal, { ...measure, ...ended }, { ...task, ...ended }] });
    const resumed = (id: string) => entry(id, "lifecycle", "cancelled", "active");
    expect(problemOf([resumed("task")], from)).toMatchObject({ code: "parent-cancelled" });
    const { elements } = left([resumed("task"), resumed("measure")], from);
    expect([elements.measure, elements.task]).toMatchObject([
      { lifecycle: "active", lifecycleReason: null },
      { lifecycle: "active", lifecycleReason: null },
    ]);
  });

  it("nothing is resumed below a task that was reported on", () => {
    const upper = { ...task, id: measure.id, parentId: goal.id };
    const lower = { ...under(upper, "task"), lifecycle: "cancelled", lifecycleReason: "撤销" } as const;
    const from = aFieldsState({ elements: [goal, upper, lower], reported: [upper.id] });
    expect(problemOf([entry("task", "lifecycle", "cancelled", "active")], from)).toMatchObject({
      code: "task-has-children",
    });
  });
});

// A naive model: one object a field, what is wanted taken where it is as it was seen, sets as sets.
const fields = ["titleZh", "titleEn", "statementZh", "weight", "leadUnitId", "cooperatingUnitIds"] as const;
type Field = (typeof fields)[number];
type Naive = Readonly<Record<Field, unknown>>;

const values: Readonly<Record<Field, fc.Arbitrary<unknown>>> = {
  titleZh: fc.constantFrom("甲", "乙", "丙"),
  titleEn: fc.constantFrom("", "A", "B"),
  statementZh: fc.constantFrom("", "说明", "另一说明"),
  weight: fc.constantFrom(100, 200, 300),
  leadUnitId: fc.constantFrom(null, a, b),
  cooperatingUnitIds: fc.subarray([c, d]),
};
const anyNaive: fc.Arbitrary<Naive> = fc.record(values);

function naively(seen: Naive, wanted: Naive, now: Naive, chosen: readonly Field[]): Naive | null {
  const next: Record<Field, unknown> = { ...now };
  for (const field of chosen) {
    const versions = [seen[field], wanted[field], now[field]];
    if (field === "cooperatingUnitIds") {
      const [was, mine, theirs] = versions as [string[], string[], string[]];
      next[field] = [c, d].filter((id) =>
        was.includes(id) ? mine.includes(id) && theirs.includes(id) : mine.includes(id) || theirs.includes(id),
      );
    } else if (now[field] === seen[field]) next[field] = wanted[field];
    else if (now[field] !== wanted[field]) return null;
  }
  return next;
}

function stateOf(now: Naive): FieldsState {
  const { cooperatingUnitIds, ...row } = now;
  const element = anElement("goal", row as object);
  return aFieldsState({ elements: [element], cooperating: { goal: cooperatingUnitIds as typeof units } });
}

function readBack(result: ReturnType<typeof worldAfter>): Naive {
  const row: Readonly<Record<string, unknown>> = { ...result.elements.goal };
  const cooperatingUnitIds = result.cooperating.map((pair) => pair.split(" ")[1]);
  return { ...(Object.fromEntries(fields.map((field) => [field, row[field]])) as Naive), cooperatingUnitIds };
}

describe("against a naive model", () => {
  it("any fields, in any order, come out as the model says, all of them or none", () => {
    fc.assert(
      fc.property(
        anyNaive,
        anyNaive,
        anyNaive,
        fc.shuffledSubarray([...fields], { minLength: 1 }),
        (seen, wanted, now, chosen) => {
          const from = stateOf(now);
          const decided = setFields(
            from,
            chosen.map((field) => entry("goal", field, seen[field], wanted[field])),
          );
          const expected = naively(seen, wanted, now, chosen);
          if (!decided.ok) {
            expect([decided.problem.code, expected]).toEqual(["fields-conflict", null]);
            return;
          }
          expect(readBack(worldAfter(from, decided.value))).toEqual(expected);
        },
      ),
    );
  });

  it("two people who set different fields both land, whoever comes first", () => {
    fc.assert(
      fc.property(
        anyNaive,
        anyNaive,
        fc.shuffledSubarray([...fields], { minLength: 2 }),
        fc.nat(),
        (seen, wanted, chosen, cut) => {
          const at = 1 + (cut % (chosen.length - 1));
          const entries = (some: readonly Field[]) =>
            some.map((field) => entry("goal", field, seen[field], wanted[field]));
          const land = (orders: readonly (readonly Field[])[]) =>
            orders.reduce((now, some) => readBack(left(entries(some), stateOf(now))), seen);
          const [mine, theirs] = [chosen.slice(0, at), chosen.slice(at)];
          expect(land([mine, theirs])).toEqual(land([theirs, mine]));
          expect(land([mine, theirs])).toEqual(land([chosen]));
        },
      ),
    );
  });
});
