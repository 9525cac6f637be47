import { Disclosure } from "~/components/disclosure";
import { Field } from "~/components/field";
import { useFieldState } from "~/components/form-state";
import { SelectField } from "~/components/select-field";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { RowProps } from "./progress-input";
import type { TaskView, WorkView } from "./work-view";

type Words = "done" | "problem" | "nextStep" | "needsDecision";

type WordsFieldProps = RowProps & {
  readonly field: Words;
  readonly rows?: number;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** The label is read out but not seen. */
  readonly quiet?: boolean;
};

/** One text of a report; what was typed last comes back after an error. */
export function WordsField({ task, name, again, field, rows = 2, hint, value, quiet = false }: WordsFieldProps) {
  const texts = useTexts().work;
  const label = (
    <>
      {quiet && <span className="sr-only">{name} · </span>}
      {texts[field]}
      {!quiet && <span className="sr-only"> · {name}</span>}
    </>
  );
  return (
    <Field name={`rows.${task.id}.${field}`} label={label} labelHidden={quiet} hint={hint}>
      {(control, typed) => (
        <textarea
          {...control}
          className="control"
          rows={rows}
          placeholder={quiet ? texts[field] : undefined}
          defaultValue={typed ?? value ?? (again ? task.last?.[field] : undefined)}
        />
      )}
    </Field>
  );
}

/** Whose decision was asked for last, while it is still open. */
export function openBody({ last }: TaskView): string {
  return last?.needsDecision ? (last.decisionBy ?? "") : "";
}

/** Opened on demand: what stands in the way, what comes next and what has to be decided by whom. */
export function MoreWords({ bodies, ...row }: RowProps & { readonly bodies: WorkView["bodies"] }) {
  const texts = useTexts().work;
  const format = useFormats();
  const { task, again } = row;
  const open = useIsAnswered(task) || again;
  const asked = task.last?.needsDecision ?? "";
  return (
    <Disclosure summary={texts.more} open={open}>
      <div className="grid gap-3 sm:grid-cols-2">
        <WordsField {...row} field="problem" />
        <WordsField {...row} field="nextStep" />
        <WordsField {...row} field="needsDecision" value={asked} hint={asked === "" ? undefined : texts.decisionKept} />
        <SelectField
          name={`rows.${task.id}.decisionBy`}
          label={texts.decisionBy}
          empty={texts.decisionByNone}
          defaultValue={openBody(task)}
          options={bodies.map((body) => ({ value: body.id, label: format.text(body.zh, body.en) }))}
        />
      </div>
    </Disclosure>
  );
}

/** Whether an answer came back for this row with something under what is folded away. */
function useIsAnswered({ id, last }: TaskView): boolean {
  const fields = [
    { ...useFieldState(`rows.${id}.problem`), before: "" },
    { ...useFieldState(`rows.${id}.nextStep`), before: "" },
    { ...useFieldState(`rows.${id}.needsDecision`), before: last?.needsDecision ?? "" },
  ];
  return fields.some(({ errors, typed, before }) => errors.length > 0 || (typed !== undefined && typed !== before));
}
