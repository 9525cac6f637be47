import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { FilledSentence } from "~/components/filled-sentence";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { GoalLine } from "./present-goals";

type GoalLinesProps = { readonly goals: readonly GoalLine[]; readonly asOf: string | null };

/** Goals of a cell: how each stands and how far it has come. */
export function GoalLines({ goals, asOf }: GoalLinesProps) {
  const format = useFormats();
  const texts = useTexts();
  return (
    <ul className="grid gap-3">
      {goals.map((goal) => (
        <li key={goal.id} className="goal-line">
          <HealthMark health={goal.health} compact />
          <div className="grid min-w-0 gap-1">
            <Link to={asOfPath(`/elements/${goal.id}`, asOf)} className="quiet-link leading-5">
              <ContentText {...goal.title} />
            </Link>
            {goal.home && (
              <span className="goal-home">
                <FilledSentence sentence={texts.plans.countedIn}>
                  <ContentText {...goal.home} />
                </FilledSentence>
              </span>
            )}
            <span className="flex items-center gap-2">
              <span className="min-w-0 grow">
                <ProgressBar {...goal} />
              </span>
              <span aria-hidden="true" className="min-w-10 shrink-0 text-right text-sm whitespace-nowrap tabular-nums">
                {goal.progressBp === null ? texts.common.progress.unmeasured : format.percent(whole(goal.progressBp))}
              </span>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

// Rounded down, so that nothing reads as reached before it is.
function whole(basisPoints: number): number {
  return Math.floor(basisPoints / 100) * 100;
}
