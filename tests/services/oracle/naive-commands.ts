import { type GridCommand, set, shift } from "#tests/services/oracle/naive-grid";
import {
  below,
  childrenOf,
  heightOf,
  lineOf,
  type NaiveElement,
  type NaivePlan,
  planId,
} from "#tests/services/oracle/naive-plan";

/** Commands as the random walk makes them; revisions may be wrong on purpose. */
export type NaiveCommand =
  | { do: "add-phase"; id: string; title: string; startsOn: string; endsOn: string }
  | {
      do: "add";
      id: string;
      kind: NaiveElement["kind"];
      parent: string | null;
      title: string;
      startsOn: string;
      endsOn: string;
      weight: number;
      lead: string | null;
      helpers: readonly string[];
      phases: readonly string[];
    }
  | {
      do: "edit";
      id: string;
      seen: number;
      title: string;
      startsOn: string;
      endsOn: string;
      lead: string | null;
      helpers: readonly string[];
    }
  | { do: "weigh"; id: string; seen: number; weight: number }
  | { do: "place"; id: string; seen: number; phases: readonly string[] }
  | { do: "move"; id: string; parent: string | null; after: string | null; seen: number }
  | { do: "live"; id: string; seen: number; lifecycle: NaiveElement["lifecycle"] }
  | { do: "link"; task: string; goal: string; weight: number }
  | { do: "unlink"; task: string; goal: string }
  | { do: "depend"; id: string; on: string }
  | { do: "report"; task: string; month: string; valueBp: number; today: string }
  | GridCommand;

const allowedUnder = { goal: ["top"], measure: ["goal"], task: ["goal", "measure", "task"] } as const;

type Named<Do extends NaiveCommand["do"]> = Extract<NaiveCommand, { do: Do }>;
type Rule<Do extends NaiveCommand["do"]> = (plan: NaivePlan, command: Named<Do>) => NaivePlan | null;

const rules: { [Do in NaiveCommand["do"]]: Rule<Do> } = {
  "add-phase": addPhase,
  add,
  edit,
  weigh,
  place,
  move,
  live,
  link,
  unlink,
  depend,
  report,
  set,
  shift,
};

/** The plan after the command, or null where it has to be refused. */
export function applyNaively(plan: NaivePlan, command: NaiveCommand): NaivePlan | null {
  const rule = rules[command.do] as Rule<NaiveCommand["do"]>;
  return rule(plan, command);
}

function addPhase(plan: NaivePlan, command: Named<"add-phase">): NaivePlan | null {
  if (!insidePlan(plan, command)) return null;
  const { id, title, startsOn, endsOn } = command;
  return { ...plan, phases: { ...plan.phases, [id]: { title, startsOn, endsOn } } };
}

function edit(plan: NaivePlan, command: Named<"edit">): NaivePlan | null {
  const old = plan.elements[command.id];
  if (!old || old.content !== command.seen || !insidePlan(plan, command) || !unitsFit(command)) return null;
  const { title, startsOn, endsOn, lead, helpers } = command;
  const next = { ...old, title, startsOn, endsOn, lead, helpers: [...helpers].sort() };
  return JSON.stringify(next) === JSON.stringify(old) ? plan : put(plan, { ...next, content: old.content + 1 });
}

function weigh(plan: NaivePlan, command: Named<"weigh">): NaivePlan | null {
  const old = plan.elements[command.id];
  if (!old || orderOf(plan, old.parentId) !== command.seen) return null;
  if (old.weight === command.weight) return plan;
  return reordered(put(plan, { ...old, weight: command.weight }), old.parentId);
}

function place(plan: NaivePlan, command: Named<"place">): NaivePlan | null {
  const old = plan.elements[command.id];
  if (old?.kind !== "goal" || old.content !== command.seen) return null;
  if (command.phases.some((phase) => !plan.phases[phase])) return null;
  const cells = cellsOf(command.phases);
  return cells.join() === old.cells.join() ? plan : put(plan, { ...old, cells, content: old.content + 1 });
}

function live(plan: NaivePlan, command: Named<"live">): NaivePlan | null {
  const old = plan.elements[command.id];
  if (!old || old.content !== command.seen) return null;
  if (old.lifecycle === command.lifecycle) return plan;
  const parent = plan.elements[old.parentId];
  const reviving = command.lifecycle === "active" || old.lifecycle === "cancelled";
  if (reviving && parent && (parent.lifecycle === "cancelled" || isReportedTask(plan, parent))) return null;
  const cancelled = command.lifecycle === "cancelled";
  const falling = cancelled ? below(plan, old.id).filter((child) => child.lifecycle !== "cancelled") : [];
  const pass = (next: NaivePlan, row: NaiveElement) =>
    put(next, { ...row, lifecycle: command.lifecycle, content: row.content + 1 });
  return [old, ...falling].reduce(pass, plan);
}

function link(plan: NaivePlan, command: Named<"link">): NaivePlan | null {
  const [task, goal] = [plan.elements[command.task], plan.elements[command.goal]];
  if (task?.kind !== "task" || goal?.kind !== "goal" || lineOf(plan, task.id).includes(goal.id)) return null;
  return { ...plan, contributions: { ...plan.contributions, [`${task.id} ${goal.id}`]: command.weight } };
}

function unlink(plan: NaivePlan, command: Named<"unlink">): NaivePlan | null {
  const { [`${command.task} ${command.goal}`]: gone, ...contributions } = plan.contributions;
  return gone === undefined ? null : { ...plan, contributions };
}

function depend(plan: NaivePlan, command: Named<"depend">): NaivePlan | null {
  if (!plan.elements[command.id] || !plan.elements[command.on]) return null;
  const pair = `${command.id} ${command.on}`;
  if (plan.dependencies.includes(pair) || reaches(plan, command.on, command.id)) return null;
  return { ...plan, dependencies: [...plan.dependencies, pair].sort() };
}

function report(plan: NaivePlan, command: Named<"report">): NaivePlan | null {
  const task = plan.elements[command.task];
  const counting = childrenOf(plan, command.task).some((child) => child.lifecycle !== "cancelled");
  if (task?.kind !== "task" || task.lifecycle === "cancelled" || counting) return null;
  if (command.month > command.today.slice(0, 7) || command.month < plan.startsOn.slice(0, 7)) return null;
  const { task: id, month, valueBp, today } = command;
  return { ...plan, reports: [...plan.reports, { task: id, month, valueBp, on: today }] };
}

function add(plan: NaivePlan, command: Named<"add">): NaivePlan | null {
  const { id, kind, title, startsOn, endsOn, weight, lead, helpers, phases } = command;
  const parent = command.parent === null ? null : plan.elements[command.parent];
  if (parent === undefined || !fitsUnder(kind, parent) || !insidePlan(plan, command) || !unitsFit(command)) return null;
  if (command.parent && lineOf(plan, command.parent).length + 1 > 8) return null;
  if (parent && (parent.lifecycle === "cancelled" || isReportedTask(plan, parent))) return null;
  if (kind === "goal" && phases.some((phase) => !plan.phases[phase])) return null;
  const parentId = parent?.id ?? planId;
  const cells = kind === "goal" ? cellsOf(phases) : [];
  const own = { id, kind, parentId, title, startsOn, endsOn, weight, lead, helpers: [...helpers].sort(), cells };
  const element: NaiveElement = { ...own, lifecycle: "active", direction: null, content: 1, order: 1 };
  const children = { ...plan.children, [parentId]: [...(plan.children[parentId] ?? []), id] };
  return reordered({ ...put(plan, element), children }, parentId);
}

function move(plan: NaivePlan, command: Named<"move">): NaivePlan | null {
  const old = plan.elements[command.id];
  const parent = command.parent === null ? null : plan.elements[command.parent];
  if (!old || parent === undefined || !mayMove(plan, old, parent)) return null;
  const parentId = parent?.id ?? planId;
  if (orderOf(plan, parentId) !== command.seen) return null;
  const others = (plan.children[parentId] ?? []).filter((id) => id !== old.id);
  const at =
    command.after === null ? 0 : others.includes(command.after) ? others.indexOf(command.after) + 1 : others.length;
  const left = { ...plan.children, [old.parentId]: (plan.children[old.parentId] ?? []).filter((id) => id !== old.id) };
  const children = { ...left, [parentId]: [...others.slice(0, at), old.id, ...others.slice(at)] };
  const moved = reordered({ ...put(plan, { ...old, parentId }), children }, parentId);
  return parentId === old.parentId ? moved : reordered(moved, old.parentId);
}

function isReportedTask(plan: NaivePlan, element: NaiveElement): boolean {
  return element.kind === "task" && plan.reports.some((report) => report.task === element.id);
}

// Tasks of the subtree that count in one of these goals from elsewhere already.
function countsElsewhere(plan: NaivePlan, id: string, goals: readonly string[]): boolean {
  const tasks = [id, ...below(plan, id).map((element) => element.id)];
  return tasks.some((task) => goals.some((goal) => plan.contributions[`${task} ${goal}`] !== undefined));
}

function mayMove(plan: NaivePlan, old: NaiveElement, parent: NaiveElement | null): boolean {
  const line = parent ? lineOf(plan, parent.id) : [];
  if (!fitsUnder(old.kind, parent) || line.includes(old.id) || line.length + heightOf(plan, old.id) > 8) return false;
  if (parent && (parent.lifecycle === "cancelled" || isReportedTask(plan, parent))) return false;
  return !countsElsewhere(plan, old.id, line);
}

function fitsUnder(kind: NaiveElement["kind"], parent: NaiveElement | null): boolean {
  return (allowedUnder[kind] as readonly string[]).includes(parent?.kind ?? "top");
}

function insidePlan(plan: NaivePlan, span: { startsOn: string; endsOn: string }): boolean {
  return span.startsOn <= span.endsOn && span.startsOn >= plan.startsOn && span.endsOn <= plan.endsOn;
}

function unitsFit({ lead, helpers }: { lead: string | null; helpers: readonly string[] }): boolean {
  return lead === null || !helpers.includes(lead);
}

function cellsOf(phases: readonly string[]): string[] {
  return phases.length > 0 ? [...new Set(phases)].map((phase) => `${phase}/`).sort() : ["/"];
}

function orderOf(plan: NaivePlan, parentId: string): number {
  return parentId === planId ? plan.order : (plan.elements[parentId]?.order ?? 0);
}

function reordered(plan: NaivePlan, parentId: string): NaivePlan {
  if (parentId === planId) return { ...plan, order: plan.order + 1 };
  const parent = plan.elements[parentId];
  return parent ? put(plan, { ...parent, order: parent.order + 1 }) : plan;
}

function put(plan: NaivePlan, element: NaiveElement): NaivePlan {
  return { ...plan, elements: { ...plan.elements, [element.id]: element } };
}

function reaches(plan: NaivePlan, from: string, to: string): boolean {
  if (from === to) return true;
  return plan.dependencies.some((pair) => {
    const [id, on = ""] = pair.split(" ");
    return id === from && reaches(plan, on, to);
  });
}
