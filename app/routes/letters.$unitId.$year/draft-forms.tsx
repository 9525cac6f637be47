import { Link } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Disclosure } from "~/components/disclosure";
import { SubmitButton } from "~/components/submit-button";
import { TextArea } from "~/components/text-area";
import { useTexts } from "~/i18n/texts-context";
import { useAnswerTo, useLetter } from "./letter-context";

/** Begins the first version of a letter, or the next one. */
export function DraftForm() {
  const { commandId, unitId, year, versions } = useLetter().page;
  const words = useTexts().letters.page.preview;
  const next = (versions.at(-1)?.version ?? 0) + 1;
  return (
    <ActionForm
      answer={useAnswerTo("draft-letter")}
      hidden={{ intent: "draft-letter", commandId: `${commandId}-draft`, unitId, year }}
    >
      <div>
        <SubmitButton variant={next === 1 ? "primary" : "secondary"}>
          {next === 1 ? words.draft : words.draftNext(next)}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What the office does with a draft: its clause, its issue, its end. */
export function DraftForms() {
  const { page } = useLetter();
  const words = useTexts().letters.page.draft;
  const { letter, commandId, contentHash, empty } = page;
  const issue = useAnswerTo("issue-letter");
  const discard = useAnswerTo("discard-letter");
  if (!letter) return null;
  return (
    <>
      {!empty && (
        <ActionForm
          answer={issue}
          hidden={{ intent: "issue-letter", commandId: `${commandId}-issue`, letterId: letter.id, contentHash }}
        >
          <p className="text-sm text-ink-soft">{words.issueHint}</p>
          {issue?.problem.code === "letter-moved" && (
            <p>
              <Link to="." reloadDocument>
                {words.reload}
              </Link>
            </p>
          )}
          <div>
            <SubmitButton>{words.issue}</SubmitButton>
          </div>
        </ActionForm>
      )}
      <ClauseForm />
      <ActionForm
        answer={discard}
        hidden={{
          ...{ intent: "discard-letter", commandId: `${commandId}-discard` },
          ...{ letterId: letter.id, revision: letter.revision },
        }}
      >
        <div>
          <SubmitButton variant="secondary" size="small">
            {words.discard}
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function ClauseForm() {
  const { letter, commandId } = useLetter().page;
  const texts = useTexts();
  const { fields, clauseHint, page } = texts.letters;
  const answer = useAnswerTo("edit-letter");
  if (!letter) return null;
  return (
    <Disclosure summary={page.draft.edit} open={answer !== null}>
      <ActionForm
        key={letter.revision}
        answer={answer}
        labels={fields}
        present={{ assessmentZh: letter.assessmentZh, assessmentEn: letter.assessmentEn }}
        draft
        hidden={{
          ...{ intent: "edit-letter", commandId: `${commandId}-clause` },
          ...{ letterId: letter.id, revision: letter.revision },
        }}
      >
        <ClauseFields assessmentZh={letter.assessmentZh} assessmentEn={letter.assessmentEn} hint={clauseHint} />
        <div>
          <SubmitButton>{texts.common.actions.save}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}

type ClauseFieldsProps = { readonly assessmentZh: string; readonly assessmentEn: string; readonly hint: string };

/** The assessment clause in both languages. */
export function ClauseFields({ assessmentZh, assessmentEn, hint }: ClauseFieldsProps) {
  const { fields } = useTexts().letters;
  return (
    <>
      <TextArea
        name="assessmentZh"
        label={fields.assessmentZh}
        hint={hint}
        defaultValue={assessmentZh}
        rows={8}
        maxLength={4000}
        lang="zh-CN"
      />
      <TextArea
        name="assessmentEn"
        label={fields.assessmentEn}
        hint={hint}
        defaultValue={assessmentEn}
        rows={8}
        maxLength={4000}
        lang="en"
      />
    </>
  );
}
