import { ActionForm } from "~/components/action-form";
import { EmptyState } from "~/components/empty-state";
import { FieldErrorText } from "~/components/field";
import { useFieldState } from "~/components/form-state";
import { SubmitButton } from "~/components/submit-button";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { GoalEffect, GoalName } from "./goal-effect";
import type { LinksView } from "./present-links";

export type GoalChoiceProps = {
  readonly links: LinksView;
  readonly commandId: string;
  readonly answer: FormAnswer | null;
};

/** The goals found, each with what the link would do to it; those ticked are linked in one go. */
export function GoalChoice({ links, commandId, answer }: GoalChoiceProps) {
  const texts = useTexts().work;
  if (links.found.length === 0) return <EmptyState {...texts.noGoalsFound} />;
  const hidden = { intent: "link-task", commandId, taskId: links.taskId, weight: links.weight };
  return (
    <ActionForm answer={answer} hidden={hidden} labels={{ goalIds: texts.linkGoal, weight: texts.linkWeight }}>
      <Goals links={links} />
      <div>
        <SubmitButton>{texts.linkConfirm}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Goals({ links }: { readonly links: LinksView }) {
  const texts = useTexts().work;
  const format = useFormats();
  const { id, errors, typed } = useFieldState("goalIds");
  const ticked = [typed ?? []].flat();
  return (
    <fieldset id={id} tabIndex={-1} className="grid gap-2">
      <legend className="field-label mb-2">
        {texts.linkFound(links.found.length)} · {texts.linkEffect}
      </legend>
      <FieldErrorText id={`${id}-error`} errors={errors} />
      <ul className="grid gap-2 lg:grid-cols-2">
        {links.found.map((goal) => (
          <li key={goal.id}>
            <label className="grid h-full cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-base border border-line p-3 has-checked:border-ink sm:grid-cols-[auto_minmax(0,1fr)_auto]">
              <input
                type="checkbox"
                name="goalIds"
                value={goal.id}
                className="mt-1.5 size-4 accent-ink"
                defaultChecked={ticked.includes(goal.id)}
              />
              <span className="grid min-w-0">
                <GoalName {...goal} />
                <span className="text-sm text-ink-soft">{texts.linkWeightBelow(format.number(goal.weightBelow))}</span>
              </span>
              <span className="col-start-2 sm:col-start-3">
                <GoalEffect effect={goal} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
