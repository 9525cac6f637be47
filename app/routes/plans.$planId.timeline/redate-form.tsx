import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { ActionForm } from "~/components/action-form";
import { Button } from "~/components/button";
import { DateField } from "~/components/date-field";
import type { Redating } from "~/components/decade-timeline/redating";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import type { TimelinePage } from "./present-page";

type RedateFormProps = {
  readonly redating: Redating;
  readonly close: () => void;
  readonly answer: FormAnswer | undefined;
  readonly page: Pick<TimelinePage, "plan"> & Visit;
};

/** The dates a bar was moved to, to be looked over, put right and saved. */
export function RedateForm({ redating, close, answer, page }: RedateFormProps) {
  const texts = useTexts();
  const { row, startsOn, endsOn } = redating;
  const own = answer?.values?.elementId === row.id ? answer : null;
  useStored(own !== null, close);
  return (
    <ActionForm
      answer={own}
      action={`${window.location.pathname}${window.location.search}`}
      preventScrollReset
      hidden={{
        intent: "re-date-element",
        elementId: row.id,
        revision: row.revision,
        commandId: page.commandId,
      }}
      className="grid gap-3"
    >
      <strong>{row.code ? `${row.code} ${row.title}` : row.title}</strong>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
        <DateField
          key={startsOn}
          name="startsOn"
          label={texts.common.fields.startsOn}
          defaultValue={startsOn}
          required
        />
        <DateField key={endsOn} name="endsOn" label={texts.common.fields.endsOn} defaultValue={endsOn} required />
      </div>
      {page.plan.status === "provisional" ? (
        <TextField name="reason" label={texts.common.fields.reason} maxLength={1000} />
      ) : null}
      <div className="flex gap-2">
        <SubmitButton size="small">{texts.common.actions.save}</SubmitButton>
        <Button type="button" variant="quiet" size="small" onClick={close}>
          {texts.common.actions.cancel}
        </Button>
      </div>
    </ActionForm>
  );
}

/** Calls `stored` once a form that was sent has come back without a remark, also where nothing had changed. */
function useStored(isRefused: boolean, stored: () => void): void {
  const { state, formMethod } = useNavigation();
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") sent.current ||= formMethod === "POST";
    else if (sent.current) {
      sent.current = false;
      if (!isRefused) stored();
    }
  }, [state, formMethod, isRefused, stored]);
}
