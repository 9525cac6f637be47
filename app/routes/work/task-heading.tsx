import { Link } from "@remix-run/react";
import { ContentText } from "~/components/content-text";
import { FreeText } from "~/components/free-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import type { CalendarMonth } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { Named, TaskView } from "./work-view";

/** Where a task belongs: its goal › its measure. */
export function TaskPath({ above }: { readonly above: readonly Named[] }) {
  return (
    <p className="text-sm font-normal text-ink-soft">
      {above.map((element, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path never changes its order
        <span key={index}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          <ContentText {...element} />
        </span>
      ))}
    </p>
  );
}

/** What a department head needs to know of a task to report it: where it belongs, how it stands, what was planned. */
export function TaskHeading({ task, month }: { readonly task: TaskView; readonly month: CalendarMonth }) {
  const { work: texts, common } = useTexts();
  const format = useFormats();
  const { last, dueMonth } = task;
  return (
    <div className="grid min-w-0 content-start gap-1">
      <h3 className="text-md leading-6 font-semibold" id={`title-${task.id}`}>
        <Link to={`/elements/${task.id}`} tabIndex={-1} className="quiet-link">
          <ContentText {...task.title} />
        </Link>
      </h3>
      <TaskPath above={task.above} />
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <HealthMark health={task.health} />
        <span className="w-24">
          <ProgressBar progressBp={task.progressBp} scheduledBp={task.scheduledBp} health={task.health} />
        </span>
        <span className="tabular-nums text-ink-soft">
          {common.progress.scheduled} {format.percent(task.scheduledBp)}
        </span>
        {dueMonth !== null && dueMonth < month && (
          <span className="font-semibold">{texts.overdue(format.month(dueMonth))}</span>
        )}
      </div>
      {last?.nextStep && <Recalled label={texts.previousStep} words={last.nextStep} />}
      {last?.needsDecision && <Recalled label={texts.openDecision} words={last.needsDecision} />}
    </div>
  );
}

function Recalled({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <p className="line-clamp-3 text-sm text-ink-soft">
      <span className="mr-2 font-medium text-ink">{label}</span>
      <FreeText text={words} />
    </p>
  );
}
