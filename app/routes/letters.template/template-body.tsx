import { ActionForm } from "~/components/action-form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { SubmitButton } from "~/components/submit-button";
import { UndoBar } from "~/components/undo-bar";
import type { LetterTemplate } from "~/domain/rows";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { ClauseFields } from "~/routes/letters.$unitId.$year/draft-forms";

type TemplateBodyProps = {
  readonly page: Visit & { readonly template: LetterTemplate };
  readonly answer: FormAnswer | null;
};

/** The clause that new letters begin with. */
export function TemplateBody({ page, answer }: TemplateBodyProps) {
  const { template, commandId, saved, undone } = page;
  const texts = useTexts();
  const words = texts.letters;
  return (
    <Page width="reading">
      <PageHeader
        crumbs={[{ label: words.title, to: "/letters" }]}
        title={words.template.title}
        lead={words.template.lead}
      />
      {saved && !undone && <UndoBar undoes={saved} commandId={`${commandId}-undo`} />}
      {undone && <Notice tone="success">{texts.outline.undo.done}</Notice>}
      <ActionForm
        key={template.contentRevision}
        answer={answer}
        labels={words.fields}
        present={{ assessmentZh: template.assessmentZh, assessmentEn: template.assessmentEn }}
        draft
        hidden={{ intent: "edit-letter-template", commandId, revision: template.contentRevision }}
      >
        <ClauseFields
          assessmentZh={template.assessmentZh}
          assessmentEn={template.assessmentEn}
          hint={words.clauseHint}
        />
        <div>
          <SubmitButton>{texts.common.actions.save}</SubmitButton>
        </div>
      </ActionForm>
    </Page>
  );
}
