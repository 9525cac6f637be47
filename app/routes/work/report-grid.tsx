import { ActionForm } from "~/components/action-form";
import { KeyHint } from "~/components/key-hint";
import { LinkButton } from "~/components/link-button";
import { SubmitButton } from "~/components/submit-button";
import type { CalendarMonth } from "~/domain/calendar-date";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useFilledRows } from "./filled-rows";
import { moveInGrid } from "./grid-keys";
import { NoChangeReasons } from "./no-change";
import { ReportRow } from "./report-row";
import type { TaskView, WorkView } from "./work-view";

export type ReportGridProps = {
  readonly tasks: readonly TaskView[];
  readonly month: CalendarMonth;
  readonly bodies: WorkView["bodies"];
  readonly commandId: string;
  readonly answer: FormAnswer | null;
  /** Whether a report already made is corrected, and the way back from there. */
  readonly backTo?: string | undefined;
  /** Where a task can be linked to further goals. */
  readonly linkTo: (taskId: string) => string;
};

/** All tasks of a month in one form: what is filled in is reported in one go, whole or not at all. */
export function ReportGrid({ tasks, month, bodies, commandId, answer, backTo, linkTo }: ReportGridProps) {
  const { work: texts, common } = useTexts();
  const labels = useFieldLabels(tasks);
  const { grid, count, recount } = useFilledRows();
  const again = backTo !== undefined;
  return (
    <ActionForm
      answer={answer}
      labels={labels}
      hidden={{ intent: "report-progress", commandId, month }}
      draft
      onKeyDown={moveInGrid}
      onInput={recount}
      className="grid gap-3"
    >
      <div className="work-grid" ref={grid}>
        <div className="work-head" aria-hidden="true">
          <span>{texts.task}</span>
          <span>{texts.progress}</span>
          <span>{texts.words}</span>
        </div>
        <ol>
          {tasks.map((task) => (
            <ReportRow
              key={task.id}
              {...{ task, month, bodies, again }}
              linkTo={task.linkable && !again ? linkTo(task.id) : null}
            />
          ))}
        </ol>
        <div className="work-bar">
          <SubmitButton>{again ? texts.correctSubmit : texts.submit}</SubmitButton>
          {again && <LinkButton to={backTo}>{common.actions.cancel}</LinkButton>}
          {count !== null && !again && <span aria-live="polite">{texts.filled(count)}</span>}
          <span className="work-keys text-sm text-ink-soft">
            <KeyHint keys="Enter" /> {texts.keys.nextRow}
            <KeyHint keys="Ctrl+Enter" /> {texts.keys.submit}
          </span>
        </div>
      </div>
      <NoChangeReasons />
    </ActionForm>
  );
}

/** What each field is called in the summary of errors: the task and what was asked of it. */
function useFieldLabels(tasks: readonly TaskView[]): Record<string, string> {
  const texts = useTexts().work;
  const format = useFormats();
  const { percent, done, problem, nextStep, needsDecision, decisionBy, noChangeReason } = texts;
  const [quantity, reached, taskId] = [texts.quantityDone, texts.milestonesReached, texts.task];
  const fields = {
    percent,
    quantity,
    reached,
    done,
    problem,
    nextStep,
    needsDecision,
    decisionBy,
    noChangeReason,
    taskId,
  };
  const labels = tasks.flatMap((task) => {
    const title = format.text(task.title.zh, task.title.en);
    return Object.entries(fields).map(([name, label]) => [`rows.${task.id}.${name}`, `${title} · ${label}`]);
  });
  return { ...Object.fromEntries(labels), month: texts.month };
}
