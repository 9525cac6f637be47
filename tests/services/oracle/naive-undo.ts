import { childrenOf, type NaivePlan, planId } from "#tests/services/oracle/naive-plan";

/** Names of what differs between two states of a plan: elements, phases, links of both kinds, the plan's own order. */
export function touchedBetween(before: NaivePlan, after: NaivePlan): Set<string> {
  const parts = ["elements", "phases", "contributions"] as const;
  const names = parts.flatMap((part) => {
    const [old, next]: Record<string, unknown>[] = [before[part], after[part]];
    const ids = Object.keys({ ...old, ...next });
    return ids.filter((id) => old?.[id] !== next?.[id]).map((id) => `${part} ${id}`);
  });
  const dependencies = [...before.dependencies, ...after.dependencies].filter(
    (pair) => before.dependencies.includes(pair) !== after.dependencies.includes(pair),
  );
  const order = before.order === after.order ? [] : ["order"];
  return new Set([...names, ...dependencies.map((pair) => `dependencies ${pair}`), ...order]);
}

/** Whether this is a contribution a command took away, and one set anew since is away too: it was another row. */
export function awayAgain(after: NaivePlan, now: NaivePlan, name: string): boolean {
  const [part, task, goal] = name.split(" ");
  const pair = `${task} ${goal}`;
  return part === "contributions" && after.contributions[pair] === undefined && now.contributions[pair] === undefined;
}

/** The plan as it is now, but with what one command turned from `before` into `after` as before; revisions move on. */
export function takenBack(before: NaivePlan, after: NaivePlan, now: NaivePlan): NaivePlan {
  const touched = touchedBetween(before, after);
  const restored = <T>(part: string, old: Readonly<Record<string, T>>, present: Readonly<Record<string, T>>) => {
    const ids = Object.keys({ ...present, ...old });
    const kept = ids.map((id) => [id, touched.has(`${part} ${id}`) ? old[id] : present[id]] as const);
    return Object.fromEntries(kept.filter((entry): entry is [string, T] => entry[1] !== undefined));
  };
  const dependencies = now.dependencies.filter((pair) => !touched.has(`dependencies ${pair}`));
  const again = before.dependencies.filter((pair) => touched.has(`dependencies ${pair}`));
  const parents = Object.keys({ ...before.children, ...now.children });
  const children = parents.map((id) => [id, (before.children[id] === after.children[id] ? now : before).children[id]]);
  const elements = Object.entries(restored("elements", before.elements, now.elements)).map(([id, element]) => {
    const latest = now.elements[id];
    if (!latest || element === latest) return [id, element];
    const content = latest.content === element.content ? element.content : latest.content + 1;
    return [id, { ...element, content, order: latest.order === element.order ? element.order : latest.order + 1 }];
  });
  return {
    ...now,
    order: touched.has("order") ? now.order + 1 : now.order,
    phases: restored("phases", before.phases, now.phases),
    elements: Object.fromEntries(elements),
    children: Object.fromEntries(children.filter(([, ids]) => ids !== undefined)),
    contributions: restored("contributions", before.contributions, now.contributions),
    dependencies: [...dependencies, ...again].sort(),
  };
}

/** Whether a whole plan breaks no rule: what no command may bring about, taking one back may not either. */
export function holdsTogether(plan: NaivePlan): boolean {
  const inside = (span: { startsOn: string; endsOn: string }) =>
    plan.startsOn <= span.startsOn && span.startsOn <= span.endsOn && span.endsOn <= plan.endsOn;
  const pairs = Object.keys(plan.contributions).map((pair) => pair.split(" "));
  return (
    [...Object.values(plan.elements), ...Object.values(plan.phases)].every(inside) &&
    Object.keys(plan.elements).every((id) => standsWell(plan, id)) &&
    pairs.every(([task = "", goal = ""]) => plan.elements[goal] && !(lineUp(plan, task) ?? [goal]).includes(goal)) &&
    plan.dependencies.every((pair) => pair.split(" ").every((id) => plan.elements[id])) &&
    plan.dependencies.every((pair) => !needs(plan, pair.split(" ")[1] ?? "").has(pair.split(" ")[0] ?? "")) &&
    plan.reports.every((report) => plan.elements[report.task]?.kind === "task") &&
    pairs.every(([task = "", goal = ""]) => kindOf(plan, task) === "task" && kindOf(plan, goal) === "goal")
  );
}

function kindOf(plan: NaivePlan, id: string): string | undefined {
  return plan.elements[id]?.kind;
}

function standsWell(plan: NaivePlan, id: string): boolean {
  const element = plan.elements[id];
  if (!element || !lineUp(plan, id)) return false;
  const living = childrenOf(plan, id).filter((child) => child.lifecycle !== "cancelled");
  const reported = element.kind === "task" && plan.reports.some((report) => report.task === id);
  const phases = element.cells.map((cell) => cell.split("/")[0] ?? "");
  if (living.length > 0 && (reported || element.lifecycle === "cancelled")) return false;
  return phases.every((phase) => phase === "" || plan.phases[phase] !== undefined);
}

// From an element up to its goal; null where the way is broken, a circle or longer than an outline may be deep.
function lineUp(plan: NaivePlan, id: string): string[] | null {
  const line: string[] = [];
  for (let at = id; at !== planId; at = plan.elements[at]?.parentId ?? "") {
    if (!plan.elements[at] || line.length === 8) return null;
    line.push(at);
  }
  return line;
}

function needs(plan: NaivePlan, from: string): Set<string> {
  const seen = new Set<string>();
  let frontier = [from];
  while (frontier.length > 0) {
    const next = plan.dependencies.map((pair) => pair.split(" ")).filter(([id = ""]) => frontier.includes(id));
    frontier = next.map(([, on = ""]) => on).filter((on) => !seen.has(on));
    for (const on of frontier) seen.add(on);
  }
  return seen;
}
