import { Form, type FormProps } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import type { FormAnswer } from "~/i18n/form-answer";
import { FormErrorSummary } from "./form-error-summary";
import { FormStateContext, useFormStateOf } from "./form-state";

export type ActionFormProps = Omit<FormProps, "children" | "method" | "hidden"> & {
  /** The answer to this very form, or null; a page of many forms hands each only its own. */
  readonly answer?: FormAnswer | null | undefined;
  /** Field name → its label, for the summary of errors; names it lacks are looked up among `common.fields`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Sent along unseen: `{ intent: "add-phase", planId, commandId }`. Undefined and null are left out. */
  readonly hidden?: Readonly<Record<string, string | number | null | undefined>>;
  readonly children: ReactNode;
};

/**
 * A form that posts, with the errors of its last answer in a summary and by their fields, and what was typed kept. Works
 * before JavaScript. Fields inside find their errors and values by name.
 */
export function ActionForm({ answer, labels, hidden = {}, children, className, ...props }: ActionFormProps) {
  const state = useFormStateOf(useId(), answer);
  return (
    <FormStateContext.Provider value={state}>
      <Form method="post" noValidate className={className ?? "grid gap-4"} {...props}>
        {Object.entries(hidden).map(([name, value]) =>
          value === undefined || value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        {answer && <FormErrorSummary problem={answer.problem} labels={labels ?? {}} />}
        {children}
      </Form>
    </FormStateContext.Provider>
  );
}
