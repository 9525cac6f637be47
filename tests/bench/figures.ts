import { goalId, taskIdsOf } from "#prisma/seed/size/goal-tree";
import { nextPlan } from "#prisma/seed/size/setting";
import { goalsFor, shape } from "#prisma/seed/size/shape";
import type { Visitor } from "#tests/bench/visitors";
import type { CalendarMonth } from "~/domain/calendar-date";

/** What one request of a figure is: who asks for what, and with which form. */
export interface Asked {
  readonly by: Visitor;
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
}

/** Where and when a request is made: the size of the plan, the current month, and how many came before it. */
export interface Moment {
  readonly size: number;
  readonly month: CalendarMonth;
  readonly turn: number;
  /** Tells this run's commands from those of others. */
  readonly run: string;
}

export interface Figure {
  readonly name: string;
  /** Whether its price is held against the empty route's: pages are, a command that waits for the disk is not. */
  readonly held: boolean;
  ask(moment: Moment): Asked;
}

/** The status every request of a figure is answered with; anything else ends the run. */
export function statusOf(asked: Asked): number {
  return asked.form ? 303 : 200;
}

// The last day before the seed's last month was reported: nearly every standing shown is then read from the history.
const past = "2026-10-15";

/** Signed in, the whole layout, and no row of a plan: one question to an empty table. */
export const emptyRoute: Figure = {
  name: "empty route",
  held: false,
  ask: () => ({ by: "council", path: "/frameworks" }),
};

export const figures: readonly Figure[] = [
  { name: "cockpit", held: true, ask: () => ({ by: "leadership", path: "/" }) },
  { name: "plan page", held: true, ask: () => ({ by: "council", path: `/plans/${nextPlan}` }) },
  { name: "my work", held: true, ask: () => ({ by: "reader of work", path: "/work" }) },
  {
    name: "outline, a branch opened",
    held: true,
    ask: ({ size, turn }) => ({ by: "council", path: opened(size, turn) }),
  },
  { name: `cockpit as of ${past}`, held: false, ask: () => ({ by: "leadership", path: `/?asOf=${past}` }) },
  {
    name: `plan page as of ${past}`,
    held: false,
    ask: () => ({ by: "council", path: `/plans/${nextPlan}?asOf=${past}` }),
  },
  { name: "one report with roll-up", held: false, ask: report },
];

// One of the first goals, which the page shows, and one of its measures.
function opened(size: number, turn: number): string {
  const goal = goalId(nextPlan, turn % Math.min(20, goalsFor(size).next));
  return `/plans/${nextPlan}/outline?open=${goal},${goal}-${turn % shape.measuresPerGoal}`;
}

// Spread over all the goals of the reporting unit, so that a large plan's reports don't all meet the same few pages of disk.
function report({ size, month, turn, run }: Moment): Asked {
  const goals = Math.floor((goalsFor(size).next - 1) / shape.units) + 1;
  const goal = ((turn * 7) % goals) * shape.units;
  const tasks = taskIdsOf(nextPlan, goal);
  const taskId = tasks[(turn * 3) % tasks.length] ?? "";
  return {
    by: "reporter",
    path: "/work",
    form: {
      intent: "report-progress",
      commandId: `bench-${run}-${turn}`,
      month,
      [`rows.${taskId}.method`]: "percent",
      [`rows.${taskId}.percent`]: String((turn * 13) % 100),
      [`rows.${taskId}.done`]: "按计划推进（示例）",
    },
  };
}
