import type { CalendarDate } from "~/domain/calendar-date";
import { type Health, healthOf } from "~/domain/health";
import { previewContribution } from "~/domain/preview-contribution";
import type { Measure } from "~/domain/standing";
import type { GoalFacts, LinkQuestion, TaskLinkFacts } from "~/services/load-task-links.server";
import { titleOf } from "./present-work";
import type { Named } from "./work-view";

interface State {
  readonly progressBp: number | null;
  readonly measuredBp: number;
  readonly health: Health;
}

/** A goal as it stands, and as it would stand with the task counting in it. */
export interface GoalEffect {
  readonly id: string;
  readonly title: Named;
  readonly planTitle: Named;
  /** What everything below it weighs at present. */
  readonly weightBelow: number;
  readonly before: State;
  readonly after: State;
}

export interface LinksView {
  readonly taskId: string;
  readonly title: Named;
  readonly home: Named | null;
  readonly measured: boolean;
  readonly words: string;
  readonly weight: number;
  readonly present: readonly {
    readonly linkId: string;
    readonly goalId: string;
    readonly title: Named;
    readonly planTitle: Named;
    readonly weight: number;
    readonly state: State;
  }[];
  readonly found: readonly GoalEffect[];
}

export function presentLinks(facts: TaskLinkFacts, { words }: LinkQuestion): LinksView {
  const { task, standing, weight, home, present, found } = facts;
  return {
    taskId: task.id,
    title: titleOf(task),
    home: home && titleOf(home),
    measured: standing.progressBp !== null,
    words,
    weight,
    present: present.map((known) => ({
      linkId: known.link.id,
      goalId: known.goal.id,
      title: titleOf(known.goal),
      planTitle: titleOf(known.plan),
      weight: known.link.weight ?? 1,
      state: stateOf(known, known.standing, known.standing.oldestReportOn, facts),
    })),
    found: found.map((goal) => effectOn(goal, facts)),
  };
}

function effectOn(facts: GoalFacts, links: TaskLinkFacts): GoalEffect {
  const { before, after } = previewContribution(facts.standing, links.standing, links.weight);
  const oldest = [facts.standing.oldestReportOn, links.standing.oldestReportOn].filter((day) => day !== null).sort();
  return {
    id: facts.goal.id,
    title: titleOf(facts.goal),
    planTitle: titleOf(facts.plan),
    weightBelow: facts.standing.home.weight + facts.standing.extra.weight,
    before: stateOf(facts, before, facts.standing.oldestReportOn, links),
    after: stateOf(facts, after, oldest[0] ?? null, links),
  };
}

function stateOf(
  { goal, plan }: GoalFacts,
  { progressBp, measuredBp }: Measure,
  oldestReportOn: CalendarDate | null,
  { today, rules }: TaskLinkFacts,
): State {
  const facts = { ...goal, progressBp, measuredBp, oldestReportOn, planEndsOn: plan.endsOn };
  return { progressBp, measuredBp, health: healthOf(facts, today, rules) };
}
