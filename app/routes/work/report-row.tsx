import { Link } from "@remix-run/react";
import { FieldErrorText } from "~/components/field";
import { useFieldState } from "~/components/form-state";
import type { CalendarMonth } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { NoChange } from "./no-change";
import { ProgressInput } from "./progress-input";
import { TaskHeading } from "./task-heading";
import { MoreWords, openBody, WordsField } from "./words-input";
import type { TaskView, WorkView } from "./work-view";

export type ReportRowProps = {
  readonly task: TaskView;
  readonly month: CalendarMonth;
  readonly bodies: WorkView["bodies"];
  readonly again?: boolean;
  /** Where the task can be linked to further goals. */
  readonly linkTo: string | null;
};

/** One task of the grid: what is known on the left, how far it is in the middle, what was done on the right. */
export function ReportRow({ task, month, bodies, again = false, linkTo }: ReportRowProps) {
  const texts = useTexts().work;
  const format = useFormats();
  const { id, errors } = useFieldState(`rows.${task.id}.taskId`);
  const row = { task, name: format.text(task.title.zh, task.title.en), again };
  const field = (name: string) => `rows.${task.id}.${name}`;
  return (
    <li className="work-row" id={`task-${task.id}`}>
      <input type="hidden" name={field("method")} value={task.measuredBy} />
      <input type="hidden" name={field("seen")} value={task.seen} />
      <input type="hidden" name={field("seenDecision")} value={task.last?.needsDecision ?? ""} />
      <input type="hidden" name={field("seenBody")} value={openBody(task)} />
      {again && <input type="hidden" name={field("again")} value="1" />}
      <div className="grid min-w-0 content-start gap-2">
        <TaskHeading {...{ task, month }} />
        <div id={id} tabIndex={-1}>
          <FieldErrorText id={`${id}-error`} errors={errors} />
        </div>
      </div>
      <ProgressInput {...row} />
      <div className="grid min-w-0 content-start gap-2">
        <WordsField {...row} field="done" quiet />
        <div className="work-more">
          <MoreWords {...row} bodies={bodies} />
          <NoChange {...row} />
          {linkTo !== null && (
            <Link to={linkTo} className="quiet-link py-0.5 text-sm text-ink-soft">
              {texts.link}
              <span className="sr-only"> · {row.name}</span>
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}
