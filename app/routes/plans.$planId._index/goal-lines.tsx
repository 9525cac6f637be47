import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import type { GoalLine } from "./present-plan-page";

type GoalLinesProps = { readonly goals: readonly GoalLine[]; readonly asOf: string | null };

/** Goals of a cell: how each stands and how far it has come. */
export function GoalLines({ goals, asOf }: GoalLinesProps) {
  return (
    <ul className="grid gap-3">
      {goals.map((goal) => (
        <li key={goal.id} className="goal-line">
          <HealthMark health={goal.health} compact />
          <div className="grid min-w-0 gap-1">
            <Link to={asOfPath(`/elements/${goal.id}`, asOf)} className="quiet-link leading-5">
              <ContentText {...goal.title} />
            </Link>
            <ProgressBar
              progressBp={goal.progressBp}
              scheduledBp={goal.scheduledBp}
              measuredBp={goal.measuredBp}
              health={goal.health}
              figure
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
