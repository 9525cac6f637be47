import type { ReactNode } from "react";
import { ContentText } from "~/components/content-text";
import { Field, FieldErrorText } from "~/components/field";
import { FilledSentence } from "~/components/filled-sentence";
import { useFieldState } from "~/components/form-state";
import { FreeText } from "~/components/free-text";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { TaskView } from "./work-view";

export type RowProps = {
  readonly task: TaskView;
  /** The task's title, so that each control has a name of its own. */
  readonly name: string;
  /** Whether a report of this month is corrected: its values then stand in the fields. */
  readonly again: boolean;
};

/** How far the task is, by its own way of measuring. A figure left blank keeps the last one, which is shown in its place. */
export function ProgressInput(props: RowProps) {
  const texts = useTexts().work;
  const format = useFormats();
  const { last, measuredBy } = props.task;
  const Input = inputs[measuredBy];
  return (
    <div className="work-figures grid content-start gap-1">
      <Input {...props} />
      <p className="text-sm text-ink-soft">
        {last ? (
          <FilledSentence sentence={(value) => texts.previous(value ?? "", format.month(last.month))}>
            <LastFigure task={props.task} last={last} />
          </FilledSentence>
        ) : (
          texts.firstReport
        )}
      </p>
    </div>
  );
}

const inputs = { percent: PercentInput, quantity: QuantityInput, milestones: MilestoneInput };

type LastFigureProps = { readonly task: TaskView; readonly last: NonNullable<TaskView["last"]> };

function LastFigure({ task: { measuredBy, quantityUnit }, last }: LastFigureProps) {
  const format = useFormats();
  if (measuredBy !== "quantity" || last.quantityDone === null) return <>{format.percent(last.valueBp)}</>;
  return (
    <>
      {format.number(last.quantityDone)}
      <FreeText text={quantityUnit} />
    </>
  );
}

function PercentInput({ task, name, again }: RowProps) {
  const texts = useTexts().work;
  const last = task.last ? String(task.last.valueBp / 100) : undefined;
  return <Figure {...{ task, name, again, last }} field="percent" label={texts.percent} unit="%" decimal />;
}

function QuantityInput({ task, name, again }: RowProps) {
  const texts = useTexts().work;
  const format = useFormats();
  const last = task.last?.quantityDone?.toString();
  const planned = task.plannedQuantity === null ? "—" : format.number(task.plannedQuantity);
  const unit =
    task.quantityUnit === "" ? (
      texts.quantityOf(planned, "")
    ) : (
      <FilledSentence sentence={(name) => texts.quantityOf(planned, name ?? "")}>
        <FreeText text={task.quantityUnit} />
      </FilledSentence>
    );
  return <Figure {...{ task, name, again, last, unit }} field="quantity" label={texts.quantityDone} />;
}

type FigureProps = RowProps & {
  readonly field: "percent" | "quantity";
  readonly label: string;
  readonly unit: ReactNode;
  readonly last: string | undefined;
  readonly decimal?: boolean;
};

function Figure({ task, name, again, field, label, unit, last, decimal = false }: FigureProps) {
  return (
    <Field name={`rows.${task.id}.${field}`} label={`${name} · ${label}`} labelHidden>
      {(control, typed) => (
        <span className="flex items-center gap-2">
          <input
            {...control}
            className="control work-figure"
            type="text"
            inputMode={decimal ? "decimal" : "numeric"}
            autoComplete="off"
            data-cell="progress"
            placeholder={last}
            defaultValue={typed ?? (again ? last : undefined)}
          />
          <span className="text-ink-soft">{unit}</span>
        </span>
      )}
    </Field>
  );
}

function MilestoneInput({ task, name }: RowProps) {
  const texts = useTexts().work;
  const format = useFormats();
  const field = `rows.${task.id}.reached`;
  const { id, errors, typed } = useFieldState(field);
  // What was sent always names the way of measuring: then no tick at all is an answer too.
  const sent = useFieldState(`rows.${task.id}.method`).typed !== undefined;
  const ticked = [typed ?? []].flat();
  return (
    <fieldset id={id} tabIndex={-1} className="grid gap-1">
      <legend className="sr-only">{`${name} · ${texts.milestonesReached}`}</legend>
      {task.milestones.map((milestone) => (
        <label key={milestone.id} className="choice items-start leading-5">
          <input
            type="checkbox"
            className="mt-0.5 shrink-0"
            name={field}
            value={milestone.id}
            data-cell="progress"
            defaultChecked={sent ? ticked.includes(milestone.id) : milestone.reached}
          />
          <span>
            <ContentText {...milestone.title} />{" "}
            <span className="milestone-day">{texts.milestoneBy(format.date(milestone.dueOn))}</span>
          </span>
        </label>
      ))}
      <FieldErrorText id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
