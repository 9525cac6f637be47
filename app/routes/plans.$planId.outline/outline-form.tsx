import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ActionForm } from "~/components/action-form";
import type { ButtonVariant } from "~/components/button";
import { SubmitButton } from "~/components/submit-button";
import { useSending } from "~/components/use-sending";
import type { WrittenFields } from "~/domain/merge-fields";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";
import { ReasonField } from "./reason-field";
import { useShownValue } from "./shown-value";

export type OutlineFormProps = {
  /** Names the form among those of the page: at most 12 characters. */
  readonly name: string;
  readonly intent: string;
  readonly hidden?: Readonly<Record<string, string | number | null | undefined>>;
  /** What stands there now, by field: what a conflict is shown against. */
  readonly present?: WrittenFields | undefined;
  readonly submit: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  /** Read out in place of what the button shows. */
  readonly submitLabel?: string | undefined;
  /** Changes with what the form works on: what was typed is then dropped. Its hidden and present values by default. */
  readonly version?: string | number | undefined;
  /** Without a field for the reason: for what takes one click. */
  readonly brief?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** One form of the outline: its answer, the reason a provisional plan asks for, and both versions after a conflict. */
export function OutlineForm({ name, intent, hidden, present, brief = false, children, ...rest }: OutlineFormProps) {
  const { page } = useOutline();
  const texts = useTexts().outline;
  const links = useOutlineLinks();
  const answer = useAnswerTo(name);
  const sending = useSending(name);
  const stale = answer?.problem.code === "stale";
  return (
    <ActionForm
      // Opening a branch beside the panel must not take away what is being typed: only another revision does.
      key={JSON.stringify([hidden, present, rest.version])}
      answer={answer}
      labels={texts.fields}
      hidden={{ intent, form: name, commandId: `${page.commandId}-${name}`, ...hidden }}
      present={present}
      shown={useShownValue()}
      draft={!brief}
      className={rest.className}
      preventScrollReset
    >
      {stale && !present && <p className="text-sm text-ink-soft">{texts.conflict.order}</p>}
      {stale && (
        <p>
          <Link to={links.here} reloadDocument>
            {texts.conflict.keepTheirs}
          </Link>
        </p>
      )}
      {children}
      {!brief && <ReasonField />}
      <div>
        <SubmitButton
          variant={rest.variant ?? "primary"}
          label={rest.submitLabel}
          size={brief ? "small" : "normal"}
          pending={sending}
        >
          {stale ? texts.conflict.tryAgain : rest.submit}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The last answer, if it was to the form of this name. */
export function useAnswerTo(name: string): FormAnswer | null {
  const { answer } = useOutline();
  return answer?.values?.form === name ? answer : null;
}
