import { useRef } from "react";
import { ActionForm } from "~/components/action-form";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { Problem } from "~/domain/problem";
import { useImportTexts } from "~/i18n/import-texts";
import { useTexts } from "~/i18n/texts-context";
import { useImport } from "./import-context";
import { NamesBox } from "./names-box";
import type { ReviewStep } from "./present-import";
import { ReviewSettings } from "./review-settings";
import { ReviewSummary } from "./review-summary";
import { ReviewTable } from "./review-table";
import { useLiveReview } from "./use-live-review";

type ReviewFormProps = { readonly step: ReviewStep; readonly problem: Problem | null; readonly reason: string };

/**
 * The second step, one form: how the document is understood, its names, its rows, and the button that stores it all. Everything that
 * is carried on goes with it, so that each step works before JavaScript.
 */
export function ReviewForm({ step, problem, reason }: ReviewFormProps) {
  const texts = useImportTexts();
  const fields = useRef<HTMLDivElement>(null);
  const live = useLiveReview(fields);
  const { counts } = live ?? step;
  const carried = { source: step.source, mends: step.mends, was: step.was, commandId: step.commandId };
  return (
    <ActionForm
      answer={problem ? { problem, values: {} } : null}
      hidden={{ ...carried, rowsFrom: step.rowsFrom, namesFrom: step.namesFrom }}
      encType="multipart/form-data"
      preventScrollReset
    >
      <div ref={fields} className="grid gap-8">
        {/* The first button of a form is what the enter key presses. */}
        <button type="submit" name="intent" value="mend" className="sr-only" tabIndex={-1} aria-hidden="true">
          {texts.update}
        </button>
        <ReviewSummary counts={counts} understandings={step.understandings} />
        <ReviewSettings settings={step.settings} />
        <NamesBox step={step} live={live} />
        <ReviewTable step={step} live={live} />
        <div className="grid gap-3">
          <Reason reason={reason} />
          <p className="text-ink-soft">{counts.open + counts.openNames > 0 ? texts.review.blocked : texts.storeHint}</p>
          <p className="flex flex-wrap gap-2">
            <SubmitButton name="intent" value="mend" variant="secondary">
              {texts.update}
            </SubmitButton>
            <SubmitButton name="intent" value="take-in">
              {texts.store(counts.taken)}
            </SubmitButton>
          </p>
        </div>
      </div>
    </ActionForm>
  );
}

function Reason({ reason }: { readonly reason: string }) {
  const { plan } = useImport();
  const texts = useTexts();
  const importing = useImportTexts();
  if (plan.status !== "provisional") return null;
  return (
    <TextField
      name="reason"
      label={texts.common.fields.reason}
      hint={plan.statusReason ? importing.reasonHint : importing.reasonRequired}
      required={!plan.statusReason}
      defaultValue={reason}
      maxLength={1000}
    />
  );
}
