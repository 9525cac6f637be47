import { Form, type FormProps } from "@remix-run/react";
import { type ReactNode, useId, useRef } from "react";
import type { Written, WrittenFields } from "~/domain/merge-fields";
import type { FormAnswer } from "~/i18n/form-answer";
import { RestoredNotice } from "./drafts/restored-notice";
import { useDraft } from "./drafts/use-draft";
import { FormErrorSummary } from "./form-error-summary";
import { FormStateContext, useFormStateOf } from "./form-state";
import { mergedAnswer, seenField } from "./merging/merged-answer";
import { MergedFields } from "./merging/merged-fields";
import { useSentAgain } from "./merging/use-sent-again";
import { useMemberId } from "./use-member-id";

type Unseen = Readonly<Record<string, string | number | null | undefined>>;

export type ActionFormProps = Omit<FormProps, "children" | "method" | "hidden" | "ref"> & {
  /** The answer to this very form, or null; a page of many forms hands each only its own. */
  readonly answer?: FormAnswer | null | undefined;
  /** Field name → its label, for the summary of errors; names it lacks are looked up among `common.fields`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Sent along unseen: `{ intent: "add-phase", planId, commandId }`. Undefined and null are left out. */
  readonly hidden?: Unseen;
  /** What stands there now, by field: what somebody else saved meanwhile is merged with what was typed. */
  readonly present?: WrittenFields | undefined;
  /** A field's value in words, where two versions are shown side by side. */
  readonly shown?: ((name: string, value: Written) => string) | undefined;
  /** Whether what is typed is kept in this browser until it is saved. */
  readonly draft?: boolean | undefined;
  readonly children: ReactNode;
};

/**
 * A form that posts, with the errors of its last answer in a summary and by their fields, and what was typed kept. Works
 * before JavaScript. Fields inside find their errors and values by name.
 */
export function ActionForm(props: ActionFormProps) {
  const {
    answer: answered,
    labels = {},
    hidden = {},
    present,
    shown,
    draft = false,
    children,
    className,
    ...rest
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const { answer, fields, present: now } = mergedAnswer(answered, present);
  useSentAgain(form, answered, fields);
  const state = useFormStateOf(useId(), answer);
  const { restored, discard } = useDraft(form, useMemberId(), draft ? draftKeyOf(hidden) : null, Boolean(answer));
  const merging = { labels, shown, form };
  return (
    <FormStateContext.Provider value={state}>
      <Form ref={form} method="post" noValidate className={className ?? "grid gap-4"} {...rest}>
        {Object.entries({ ...hidden, [seenField]: present && JSON.stringify(present) }).map(([name, value]) =>
          value === undefined || value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        {answer && <FormErrorSummary problem={answer.problem} labels={labels} />}
        {fields && now && <MergedFields fields={fields} present={now} typed={answered?.values ?? {}} {...merging} />}
        {restored && !answer && <RestoredNotice {...{ restored, discard }} {...merging} />}
        {children}
      </Form>
    </FormStateContext.Provider>
  );
}

// What a form is about, whatever its revision and the id of the command it would send.
function draftKeyOf(hidden: Unseen): string {
  const about = Object.entries(hidden).filter(
    ([name, value]) => !/revision$|^commandId$|^form$/i.test(name) && value !== null && value !== undefined,
  );
  return about.map(([name, value]) => `${name}=${value}`).join("&");
}
