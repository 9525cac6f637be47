import { Field } from "~/components/field";
import { useFieldState } from "~/components/form-state";
import { useTexts } from "~/i18n/texts-context";
import type { RowProps } from "./progress-input";

/** The choice that nothing moved this month; ticked, it asks for the reason. */
export function NoChange({ task, name, again }: RowProps) {
  const texts = useTexts().work;
  const field = `rows.${task.id}.noChange`;
  const sent = useFieldState(`rows.${task.id}.method`).typed !== undefined;
  const { typed } = useFieldState(field);
  const reason = again ? (task.last?.noChangeReason ?? undefined) : undefined;
  const refused = useFieldState(`rows.${task.id}.noChangeReason`).errors.length > 0;
  const ticked = sent ? typed !== undefined || refused : reason !== undefined;
  return (
    <div className="grid gap-1">
      <label className="choice">
        <input type="checkbox" className="no-change" name={field} value="1" defaultChecked={ticked} />
        {texts.noChange}
        <span className="sr-only"> · {name}</span>
      </label>
      <div className="no-change-reason">
        <Field name={`rows.${task.id}.noChangeReason`} label={`${name} · ${texts.noChangeReason}`} labelHidden>
          {(control, text) => (
            <input
              {...control}
              className="control"
              type="text"
              autoComplete="off"
              list="no-change-reasons"
              placeholder={texts.noChangeReason}
              defaultValue={text ?? reason}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

/** The usual reasons, offered while one is typed. */
export function NoChangeReasons() {
  const { reasons } = useTexts().work;
  return (
    <datalist id="no-change-reasons">
      {Object.values(reasons).map((reason) => (
        <option key={reason} value={reason} />
      ))}
    </datalist>
  );
}
