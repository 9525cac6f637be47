import type { NaiveCommand } from "#tests/services/oracle/naive-commands";
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

/** The next command of the walk: mostly sensible, sometimes wrong in one of the ways people and programs are wrong. */
export function nextCommand(plan: NaivePlan, random: () => number, step: number, today: string): NaiveCommand {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const all = Object.values(plan.elements);
  const any = (kind?: NaiveElement["kind"]) => pick(kind ? all.filter((element) => element.kind === kind) : all);
  const day = (from: number) => `${from + Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-15`;
  const units = ["unit-academic", "unit-quality"];
  const lead = random() < 0.1 ? null : (pick(units) ?? null);
  const helpers = random() < 0.4 ? [pick(units) ?? "unit-quality"] : [];
  const dates =
    random() < 0.07 ? { startsOn: "2024-12-31", endsOn: "2027-01-01" } : { startsOn: day(2026), endsOn: day(2029) };
  const phases = Object.keys(plan.phases).filter(() => random() < 0.4);
  const seenOf = (revision: number) => (random() < 0.08 ? revision - 1 : revision);
  const weight = 1 + Math.floor(random() * 400);
  const id = `step-${String(step).padStart(6, "0")}-1`;
  const title = `第${step}步`;
  const roll = random();
  const goal = any("goal");
  const some = any();
  const task = any("task");
  if (Object.keys(plan.phases).length === 0 || roll < 0.02) return { do: "add-phase", id, title, ...dates };
  if (!goal || !some || roll < 0.05) {
    return {
      do: "add",
      id,
      kind: "goal",
      parent: random() < 0.1 ? (goal?.id ?? null) : null,
      title,
      ...dates,
      weight,
      lead,
      helpers,
      phases,
    };
  }
  if (!task || roll < 0.24) {
    const kind = random() < 0.3 ? "measure" : "task";
    return { do: "add", id, kind, parent: some.id, title, ...dates, weight, lead, helpers, phases: [] };
  }
  if (roll < 0.34) return { do: "edit", id: some.id, seen: seenOf(some.content), title, ...dates, lead, helpers };
  if (roll < 0.4) return { do: "weigh", id: some.id, seen: seenOf(orderSeen(plan, some.parentId)), weight };
  if (roll < 0.45) return { do: "place", id: some.id, seen: seenOf(some.content), phases };
  if (roll < 0.56) {
    const parent = some.kind === "goal" ? null : (any(random() < 0.5 ? "measure" : undefined) ?? goal);
    const after = pick(plan.children[parent?.id ?? planId] ?? []);
    return {
      do: "move",
      id: some.id,
      parent: parent?.id ?? null,
      after: after === some.id ? null : (after ?? null),
      seen: seenOf(orderSeen(plan, parent?.id ?? planId)),
    };
  }
  if (roll < 0.62) {
    const lifecycle = pick(["active", "suspended", "cancelled", "active"] as const) ?? "active";
    return { do: "live", id: some.id, seen: seenOf(some.content), lifecycle };
  }
  if (roll < 0.7) return { do: "link", task: task.id, goal: goal.id, weight };
  if (roll < 0.73) {
    const [known = `${task.id} ${goal.id}`] = [pick(Object.keys(plan.contributions))];
    const [from = task.id, to = goal.id] = known.split(" ");
    return { do: "unlink", task: from, goal: to };
  }
  if (roll < 0.77) return { do: "depend", id: some.id, on: any()?.id ?? goal.id };
  const months = [today.slice(0, 7), today.slice(0, 7), "2026-02", "2026-05", "2036-01", "2025-12"];
  const valueBp = random() < 0.2 ? 10_000 : Math.floor(random() * 10_001);
  return { do: "report", task: (random() < 0.05 ? some : task).id, month: pick(months) ?? "2026-02", valueBp, today };
}

function orderSeen(plan: NaivePlan, parentId: string): number {
  return parentId === planId ? plan.order : (plan.elements[parentId]?.order ?? 0);
}
