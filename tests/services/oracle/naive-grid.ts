import {
  below,
  childrenOf,
  heightOf,
  lineOf,
  type NaiveElement,
  type NaivePlan,
  planId,
} from "#tests/services/oracle/naive-plan";

/** The commands of an outline that is edited row by row: fields as they were seen and as they are wanted, and branches that move. */
export type GridCommand =
  | { do: "set"; entries: readonly NaiveEntry[] }
  | {
      do: "shift";
      ids: readonly string[];
      seen: readonly (string | null)[];
      parent: string | null;
      after: string | null;
    };

export interface NaiveEntry {
  readonly id: string;
  readonly field: "title" | "startsOn" | "endsOn" | "weight" | "lead" | "helpers" | "phases" | "lifecycle";
  readonly seen: NaiveValue;
  readonly wanted: NaiveValue;
}
export type NaiveValue = string | number | null | readonly string[];

const single = ["title", "startsOn", "endsOn", "weight", "lead", "lifecycle"] as const;

/** The plan with these fields set, or null where one of them can't be. */
export function set(plan: NaivePlan, { entries }: Extract<GridCommand, { do: "set" }>): NaivePlan | null {
  const wanted = new Map<string, NaiveElement>();
  for (const entry of entries) {
    const now = plan.elements[entry.id];
    const next = now && applied(now, wanted.get(entry.id) ?? now, entry);
    if (!next) return null;
    wanted.set(entry.id, next);
  }
  const fits = [...wanted.values()].every((element) => isRight(plan, element, entries));
  return fits ? carried(plan, wanted) : null;
}

function applied(now: NaiveElement, next: NaiveElement, { field, seen, wanted }: NaiveEntry): NaiveElement | null {
  if (field !== "helpers" && field !== "phases") {
    return now[field] === seen || now[field] === wanted ? { ...next, [field]: wanted } : null;
  }
  if (field === "phases" && now.kind !== "goal") return null;
  const current = field === "helpers" ? now.helpers : phasesOf(now);
  const merged = merge(seen as readonly string[], wanted as readonly string[], current);
  return field === "helpers" ? { ...next, helpers: merged } : { ...next, cells: cellsOf(merged) };
}

function merge(seen: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const all = [...new Set([...seen, ...mine, ...theirs])].sort();
  return all.filter((one) =>
    seen.includes(one) ? mine.includes(one) && theirs.includes(one) : mine.includes(one) || theirs.includes(one),
  );
}

function phasesOf(element: NaiveElement): string[] {
  return element.cells.flatMap((cell) => cell.split("/")[0] || []);
}

function cellsOf(phases: readonly string[]): string[] {
  return phases.length > 0 ? phases.map((phase) => `${phase}/`).sort() : ["/"];
}

function isRight(plan: NaivePlan, next: NaiveElement, entries: readonly NaiveEntry[]): boolean {
  const about = (...fields: string[]) => entries.some(({ id, field }) => id === next.id && fields.includes(field));
  const { startsOn, endsOn, lead, helpers } = next;
  if (about("startsOn", "endsOn") && !(plan.startsOn <= startsOn && startsOn <= endsOn && endsOn <= plan.endsOn))
    return false;
  if (about("lead", "helpers") && lead !== null && helpers.includes(lead)) return false;
  return !about("phases") || phasesOf(next).every((phase) => plan.phases[phase]);
}

function carried(plan: NaivePlan, wanted: ReadonlyMap<string, NaiveElement>): NaivePlan | null {
  const turned = new Map<string, NaiveElement["lifecycle"]>();
  for (const { id, lifecycle } of wanted.values())
    if (plan.elements[id]?.lifecycle !== lifecycle) turned.set(id, lifecycle);
  for (const [id, lifecycle] of turned) if (lifecycle !== "cancelled" && !mayLive(plan, id, turned)) return null;
  const cancelled = [...turned].filter(([, to]) => to === "cancelled").map(([id]) => id);
  const falling = new Set(cancelled.flatMap((id) => below(plan, id).map((row) => row.id)));
  const pairs = [...new Set([...wanted.keys(), ...falling])].flatMap((id) => {
    const now = plan.elements[id];
    if (!now) return [];
    const lifecycle = turned.get(id) ?? (falling.has(id) ? "cancelled" : now.lifecycle);
    return [[now, { ...(wanted.get(id) ?? now), lifecycle }] as const];
  });
  const next = pairs.reduce((sum, [now, after]) => put(sum, bumped(now, after)), plan);
  const weighed = pairs.filter(([now, after]) => now.weight !== after.weight);
  const touched = pairs.some(([now, after]) => JSON.stringify(now) !== JSON.stringify(after));
  return touched ? [...new Set(weighed.map(([now]) => now.parentId))].reduce(reordered, next) : plan;
}

function bumped(now: NaiveElement, after: NaiveElement): NaiveElement {
  if (JSON.stringify(after) === JSON.stringify(now)) return now;
  const same = JSON.stringify({ ...after, weight: 0 }) === JSON.stringify({ ...now, weight: 0 });
  return same ? after : { ...after, content: now.content + 1 };
}

function mayLive(plan: NaivePlan, id: string, turned: ReadonlyMap<string, string>): boolean {
  const [, parent, ...above] = lineOf(plan, id);
  if (parent === undefined) return true;
  const fallen = above.some((upper) => turned.get(upper) === "cancelled");
  const coming = turned.get(parent) ?? (fallen ? "cancelled" : plan.elements[parent]?.lifecycle);
  return coming !== "cancelled" && !isReported(plan, parent);
}

type Shift = Extract<GridCommand, { do: "shift" }>;

/** The plan with these branches behind one another at their new place, of the kinds the depth says; null where that can't be. */
export function shift(plan: NaivePlan, { ids, seen, parent, after }: Shift): NaivePlan | null {
  const target = parent === null ? null : plan.elements[parent];
  if (target === undefined) return null;
  const landed: NaiveElement[] = [];
  for (const [index, id] of ids.entries()) {
    const old = plan.elements[id];
    const home = old?.parentId === planId ? null : old?.parentId;
    const own = old && (home === seen[index] || home === parent) ? landing(plan, old, target, ids) : null;
    if (!own) return null;
    landed.push(...own);
  }
  return arranged(plan, landed, { ids, after, parentId: target?.id ?? planId });
}

interface Place {
  readonly ids: readonly string[];
  readonly after: string | null;
  readonly parentId: string;
}

function arranged(plan: NaivePlan, landed: readonly NaiveElement[], { ids, after, parentId }: Place): NaivePlan {
  const others = (plan.children[parentId] ?? []).filter((id) => !ids.includes(id));
  const at = after === null ? 0 : others.includes(after) ? others.indexOf(after) + 1 : others.length;
  const order = [...others.slice(0, at), ...ids, ...others.slice(at)];
  if (order.join() === plan.children[parentId]?.join()) return plan;
  const left = [...new Set(ids.map((id) => plan.elements[id]?.parentId ?? ""))].filter((id) => id !== parentId);
  const emptied = left.map((id) => [id, (plan.children[id] ?? []).filter((child) => !ids.includes(child))] as const);
  const children = { ...plan.children, ...Object.fromEntries(emptied), [parentId]: order };
  return [...left, parentId].reduce(reordered, landed.reduce(put, { ...plan, children }));
}

// The branch as it comes to stand below the target: its top, and what below it changes its kind.
function landing(
  plan: NaivePlan,
  old: NaiveElement,
  target: NaiveElement | null,
  ids: readonly string[],
): NaiveElement[] | null {
  const parentId = target?.id ?? planId;
  const kind = old.parentId === parentId ? old.kind : kindBelow(plan, target?.kind ?? null, old);
  if (!mayLand(plan, old, kind, target) || below(plan, old.id).some(({ id }) => ids.includes(id))) return null;
  const goal = plan.elements[lineOf(plan, old.id).at(-1) ?? ""];
  const top = { ...old, parentId, kind, cells: kind === "goal" ? (goal?.cells ?? ["/"]) : [] };
  if (kind === old.kind) return [top];
  const changed = [{ ...top, content: top.content + 1 }, ...turnedBelow(plan, old.id, kind)];
  return changed.every((row) => mayTurn(plan, row)) ? changed : null;
}

function mayLand(plan: NaivePlan, old: NaiveElement, kind: NaiveElement["kind"], target: NaiveElement | null): boolean {
  if (!(allowed[kind] as readonly string[]).includes(target?.kind ?? "top")) return false;
  if (!target) return true;
  const line = lineOf(plan, target.id);
  const tasks = [old, ...below(plan, old.id)].map(({ id }) => id);
  const goal = plan.elements[line.at(-1) ?? ""];
  const phases = goal ? phasesOf(goal) : [];
  return (
    target.lifecycle !== "cancelled" &&
    !line.includes(old.id) &&
    line.length + heightOf(plan, old.id) <= 8 &&
    !isReported(plan, target.id) &&
    tasks.every((task) => line.every((above) => plan.contributions[`${task} ${above}`] === undefined)) &&
    (old.kind !== "goal" || phasesOf(old).every((phase) => phases.includes(phase)))
  );
}

const allowed = { goal: ["top"], measure: ["goal"], task: ["goal", "measure", "task"] } as const;

function turnedBelow(plan: NaivePlan, id: string, kind: NaiveElement["kind"]): NaiveElement[] {
  return childrenOf(plan, id).flatMap((child) => {
    const next = kindBelow(plan, kind, child);
    const own = next === child.kind ? [] : [{ ...child, kind: next, content: child.content + 1 }];
    return [...own, ...turnedBelow(plan, child.id, next)];
  });
}

function kindBelow(plan: NaivePlan, parent: NaiveElement["kind"] | null, element: NaiveElement): NaiveElement["kind"] {
  const kind = parent === null ? "goal" : parent === "goal" ? "measure" : "task";
  return kind === "measure" && element.kind === "task" && isTied(plan, element) ? "task" : kind;
}

function mayTurn(plan: NaivePlan, next: NaiveElement): boolean {
  const old = plan.elements[next.id];
  return !old || old.kind === next.kind || !isTied(plan, old);
}

function isTied(plan: NaivePlan, element: NaiveElement): boolean {
  const pairs = Object.keys(plan.contributions).map((pair) => pair.split(" "));
  return isReported(plan, element.id) || pairs.some(([task, goal]) => task === element.id || goal === element.id);
}

function isReported(plan: NaivePlan, id: string): boolean {
  return plan.elements[id]?.kind === "task" && plan.reports.some((report) => report.task === id);
}

function reordered(plan: NaivePlan, parentId: string): NaivePlan {
  if (parentId === planId) return { ...plan, order: plan.order + 1 };
  const parent = plan.elements[parentId];
  return parent ? put(plan, { ...parent, order: parent.order + 1 }) : plan;
}

function put(plan: NaivePlan, element: NaiveElement): NaivePlan {
  return { ...plan, elements: { ...plan.elements, [element.id]: element } };
}

/** Fields of an element as they may be set, by name. */
export function heldIn(element: NaiveElement, field: NaiveEntry["field"]): NaiveValue {
  if (field === "phases") return phasesOf(element);
  return (single as readonly string[]).includes(field) ? element[field as (typeof single)[number]] : element.helpers;
}
