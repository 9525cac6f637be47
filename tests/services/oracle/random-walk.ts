import type { NaiveCommand } from "#tests/services/oracle/naive-commands";
import { heldIn, type NaiveEntry } from "#tests/services/oracle/naive-grid";
import { type NaiveElement, type NaivePlan, planId } from "#tests/services/oracle/naive-plan";

/** A small generator of numbers in [0, 1) that a printed seed brings back (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the next command is made from: the plan as it stands, and chance. */
interface Draw {
  readonly plan: NaivePlan;
  readonly random: () => number;
  readonly step: number;
  readonly today: string;
  readonly goal: NaiveElement;
  readonly some: NaiveElement;
  readonly task: NaiveElement;
}

// How often each kind of command is drawn, in hundredths.
const makers: readonly (readonly [share: number, make: (draw: Draw) => NaiveCommand])[] = [
  [2, addPhase],
  [3, addGoal],
  [18, addBelow],
  [6, editSome],
  [4, weighSome],
  [3, placeSome],
  [8, moveSome],
  [5, turnSome],
  [9, setSome],
  [9, shiftSome],
  [7, ({ task, goal, random }) => ({ do: "link", task: task.id, goal: goal.id, weight: weightFrom(random) })],
  [3, unlinkSome],
  [3, (draw) => ({ do: "depend", id: draw.some.id, on: any(draw).id })],
  [20, reportSome],
];

/**
 * The next command of the walk: mostly sensible, sometimes wrong in one of the ways people and programs are wrong.
 * Every other one is about an element `near`, where there are such.
 */
export function nextCommand(
  plan: NaivePlan,
  random: () => number,
  step: number,
  today: string,
  near: readonly NaiveElement[] = [],
): NaiveCommand {
  const all = near.length > 0 && random() < 0.5 ? near : Object.values(plan.elements);
  const some = pick(random, all);
  const goal = oneOf(plan, random, all, "goal");
  const task = oneOf(plan, random, all, "task");
  const nothing = { plan, random, step, today };
  if (Object.keys(plan.phases).length === 0) return addPhase(nothing);
  if (!goal || !some) return addGoal(nothing);
  if (!task) return addBelow({ ...nothing, some });
  const draw = { ...nothing, goal, some, task };
  let left = random() * 100;
  const drawn = makers.find(([share]) => {
    left -= share;
    return left < 0;
  });
  return (drawn?.[1] ?? reportSome)(draw);
}

// One of these elements of a kind, or else of the whole plan's.
function oneOf(plan: NaivePlan, random: () => number, all: readonly NaiveElement[], kind: NaiveElement["kind"]) {
  const ofKind = (list: readonly NaiveElement[]) => list.filter((element) => element.kind === kind);
  return pick(random, ofKind(all)) ?? pick(random, ofKind(Object.values(plan.elements)));
}

type Bare = Pick<Draw, "plan" | "random" | "step">;

function addPhase({ random, step }: Bare): NaiveCommand {
  return { do: "add-phase", id: idAt(step), title: `第${step}步`, ...datesFrom(random) };
}

function addGoal({ plan, random, step }: Bare): NaiveCommand {
  const wrong = random() < 0.1 ? (pick(random, Object.keys(plan.elements)) ?? null) : null;
  return { ...newElement(random, step), kind: "goal", parent: wrong, phases: phasesFrom(plan, random) };
}

function addBelow({ random, step, some }: Bare & Pick<Draw, "some">): NaiveCommand {
  const kind = random() < 0.3 ? "measure" : "task";
  return { ...newElement(random, step), kind, parent: some.id, phases: [] };
}

function editSome({ random, step, some }: Draw): NaiveCommand {
  const seen = seenFrom(random, some.content);
  return { do: "edit", id: some.id, seen, title: `第${step}步`, ...datesFrom(random), ...unitsFrom(random) };
}

function weighSome({ plan, random, some }: Draw): NaiveCommand {
  const seen = seenFrom(random, orderOf(plan, some.parentId));
  return { do: "weigh", id: some.id, seen, weight: weightFrom(random) };
}

function placeSome({ plan, random, some }: Draw): NaiveCommand {
  return { do: "place", id: some.id, seen: seenFrom(random, some.content), phases: phasesFrom(plan, random) };
}

function moveSome(draw: Draw): NaiveCommand {
  const { plan, random, some } = draw;
  const measures = Object.values(plan.elements).filter(({ kind }) => kind === "measure");
  const target = random() < 0.5 ? (pick(random, measures) ?? draw.goal) : any(draw);
  const parent = some.kind === "goal" ? null : target.id;
  const after = pick(random, plan.children[parent ?? planId] ?? []) ?? null;
  const seen = seenFrom(random, orderOf(plan, parent ?? planId));
  return { do: "move", id: some.id, parent, after: after === some.id ? null : after, seen };
}

const settable = ["title", "startsOn", "endsOn", "weight", "lead", "helpers", "phases", "lifecycle"] as const;

// One to three elements, one or two fields each; sometimes as they were seen before somebody else changed them.
function setSome(draw: Draw): NaiveCommand {
  const { random, some } = draw;
  const chosen = random() < 0.5 ? [some] : [some, any(draw), any(draw)];
  const entries = chosen.flatMap((element) =>
    [pick(random, settable), pick(random, settable)].flatMap((field) => (field ? entrySome(draw, element, field) : [])),
  );
  const drawn = entries.length > 0 ? entries : entrySome(draw, some, "title");
  return { do: "set", entries: [...new Map(drawn.map((one) => [`${one.id} ${one.field}`, one])).values()] };
}

function entrySome({ plan, random, step }: Draw, element: NaiveElement, field: NaiveEntry["field"]): NaiveEntry[] {
  if (field === "phases" && element.kind !== "goal" && random() < 0.9) return [];
  const { startsOn, endsOn } = datesFrom(random);
  const { lead, helpers } = unitsFrom(random);
  const lifecycle = pick(random, ["active", "suspended", "cancelled", "active"] as const) ?? "active";
  const values = { title: `第${step}步`, startsOn, endsOn, weight: weightFrom(random), lead, helpers, lifecycle };
  const wanted = field === "phases" ? phasesFrom(plan, random) : values[field];
  const now = heldIn(element, field);
  const earlier = Array.isArray(now) ? [] : field === "title" ? "旧名" : field === "weight" ? 9999 : now;
  return [{ id: element.id, field, seen: random() < 0.1 ? earlier : now, wanted }];
}

// Siblings, further in, further out, among themselves, or anywhere.
function shiftSome(draw: Draw): NaiveCommand {
  const { plan, random, some } = draw;
  const siblings = plan.children[some.parentId] ?? [some.id];
  const at = siblings.indexOf(some.id);
  const ids = siblings.slice(at, at + 1 + Math.floor(random() * 3));
  const upper = plan.elements[some.parentId];
  const previous = siblings[at - 1];
  const ways: { parent: string | null; after: string | null }[] = [
    ...(previous ? [{ parent: previous, after: plan.children[previous]?.at(-1) ?? null }] : []),
    ...(upper ? [{ parent: upper.parentId === planId ? null : upper.parentId, after: upper.id }] : []),
    {
      parent: upper?.id ?? null,
      after:
        pick(
          random,
          siblings.filter((id) => !ids.includes(id)),
        ) ?? null,
    },
    { parent: any(draw).id, after: null },
  ];
  const { parent, after } = pick(random, ways) ?? { parent: null, after: null };
  const seen = ids.map(() => (random() < 0.06 ? some.id : (upper?.id ?? null)));
  return { do: "shift", ids, seen, parent, after };
}

function turnSome({ random, some }: Draw): NaiveCommand {
  const lifecycle = pick(random, ["active", "suspended", "cancelled", "active"] as const) ?? "active";
  return { do: "live", id: some.id, seen: seenFrom(random, some.content), lifecycle };
}

function unlinkSome({ plan, random, task, goal }: Draw): NaiveCommand {
  const known = pick(random, Object.keys(plan.contributions)) ?? `${task.id} ${goal.id}`;
  const [from = task.id, to = goal.id] = known.split(" ");
  return { do: "unlink", task: from, goal: to };
}

function reportSome({ random, some, task, today }: Draw): NaiveCommand {
  const months = [today.slice(0, 7), today.slice(0, 7), "2026-02", "2026-05", "2036-01", "2025-12"];
  const valueBp = random() < 0.2 ? 10_000 : Math.floor(random() * 10_001);
  const reported = random() < 0.05 ? some : task;
  return { do: "report", task: reported.id, month: pick(random, months) ?? "2026-02", valueBp, today };
}

function newElement(random: () => number, step: number) {
  const weight = weightFrom(random);
  return {
    do: "add",
    id: idAt(step),
    title: `第${step}步`,
    ...datesFrom(random),
    weight,
    ...unitsFrom(random),
  } as const;
}

function idAt(step: number): string {
  return `step-${String(step).padStart(6, "0")}-1`;
}

function any({ plan, random, some }: Draw): NaiveElement {
  return pick(random, Object.values(plan.elements)) ?? some;
}

function pick<T>(random: () => number, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function seenFrom(random: () => number, revision: number): number {
  return random() < 0.08 ? revision - 1 : revision;
}

function weightFrom(random: () => number): number {
  return 1 + Math.floor(random() * 400);
}

function datesFrom(random: () => number) {
  if (random() < 0.07) return { startsOn: "2024-12-31", endsOn: "2027-01-01" };
  const day = (from: number) => `${from + Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-15`;
  return { startsOn: day(2026), endsOn: day(2029) };
}

function unitsFrom(random: () => number) {
  const units = ["unit-academic", "unit-quality"];
  const lead = random() < 0.1 ? null : (pick(random, units) ?? null);
  return { lead, helpers: random() < 0.4 ? [pick(random, units) ?? "unit-quality"] : [] };
}

function phasesFrom(plan: NaivePlan, random: () => number): string[] {
  return Object.keys(plan.phases).filter(() => random() < 0.4);
}

function orderOf(plan: NaivePlan, parentId: string): number {
  return parentId === planId ? plan.order : (plan.elements[parentId]?.order ?? 0);
}
