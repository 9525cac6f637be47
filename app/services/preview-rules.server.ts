import type { Settings } from "~/db/organisation.server";
import { readAlike } from "~/db/read-alike.server";
import { readStandings } from "~/db/read-standings.server";
import type { Store } from "~/db/store.server";
import { presentView } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { dayAt } from "~/domain/calendar-days";
import { figuresOf } from "~/domain/element-figures";
import { type Health, type HealthRules, healthOf } from "~/domain/health";
import { type HealthReason, healthReasons } from "~/domain/health-reasons";
import type { Plan, PlanElement } from "~/domain/rows";

/** How many goals go from one health to another. */
export interface Turn {
  readonly from: Health;
  readonly to: Health;
  readonly n: number;
}

/** A goal that changes, and why it has the health it would have. */
export interface TurnedGoal {
  readonly goal: PlanElement;
  readonly from: Health;
  readonly to: Health;
  readonly reasons: readonly HealthReason[];
}

export interface RulesPreview {
  readonly rules: HealthRules;
  readonly changed: number;
  readonly goals: number;
  readonly turns: readonly Turn[];
  /** The first few. */
  readonly examples: readonly TurnedGoal[];
}

const examplesShown = 20;
const page = 500;

/** Which goals of plans that aren't closed would have another health today under these rules. */
export async function previewRules(
  store: Store,
  settings: Settings,
  rules: HealthRules,
  now: number,
): Promise<RulesPreview> {
  const today = dayAt(now, settings.timeZone);
  const plans = await presentView(store.reader).find("plan", { status: { not: "closed" } }, { orderBy: ["startsOn"] });
  const turns = new Map<string, Turn>();
  let goals = 0;
  for (const plan of plans) {
    for (const { element, standing, n } of await readAlike(store.reader, null, plan.id)) {
      if (element.kind !== "goal") continue;
      goals += n;
      const facts = { ...element, ...standing, planEndsOn: plan.endsOn };
      const [from, to] = [healthOf(facts, today, settings.healthRules), healthOf(facts, today, rules)];
      if (from === to) continue;
      const key = `${from} ${to}`;
      turns.set(key, { from, to, n: (turns.get(key)?.n ?? 0) + n });
    }
  }
  const changed = [...turns.values()].reduce((sum, turn) => sum + turn.n, 0);
  const wanted = Math.min(changed, examplesShown);
  const examples: TurnedGoal[] = [];
  for (const plan of plans) {
    if (examples.length < wanted) {
      examples.push(...(await turnedIn(store, plan, settings.healthRules, rules, today, wanted - examples.length)));
    }
  }
  return { rules, changed, goals, turns: [...turns.values()].sort((a, b) => b.n - a.n), examples };
}

async function turnedIn(
  store: Store,
  plan: Plan,
  old: HealthRules,
  rules: HealthRules,
  today: CalendarDate,
  wanted: number,
): Promise<TurnedGoal[]> {
  const view = presentView(store.reader);
  const found: TurnedGoal[] = [];
  for (let skip = 0; found.length < wanted; skip += page) {
    const goals = await view.find(
      "element",
      { planId: plan.id, kind: "goal" },
      { orderBy: ["sortKey", "id"], skip, take: page },
    );
    const ids = goals.map((goal) => goal.id);
    const standings = ids.length === 0 ? new Map() : await readStandings(view, ids);
    for (const goal of goals) {
      const now = figuresOf(goal, standings.get(goal.id), plan.endsOn, today, old);
      const then = figuresOf(goal, standings.get(goal.id), plan.endsOn, today, rules);
      if (now.health === then.health) continue;
      const reasons = healthReasons(then, goal.startsOn, today, rules);
      found.push({ goal, from: now.health, to: then.health, reasons });
    }
    if (goals.length < page) break;
  }
  return found.slice(0, wanted);
}
