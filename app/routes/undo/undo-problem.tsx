import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import type { FormAnswer } from "~/i18n/form-answer";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";

/** Why a change could not be taken back, that it stands, and the way back. */
export function UndoProblem({ answer }: { readonly answer: FormAnswer | undefined }) {
  const [locale, texts] = [useLocale(), useTexts()];
  const back = answer?.values?.backTo;
  const local = typeof back === "string" && /^\/(?![/\\])/.test(back) ? back : "/plans";
  return (
    <Page width="reading">
      <PageHeader title={texts.outline.undo.title} />
      {answer ? (
        <Notice tone="error" title={problemSentence(locale, texts, answer.problem)}>
          <p>{texts.outline.undo.next}</p>
        </Notice>
      ) : (
        <Notice>{texts.outline.undo.only}</Notice>
      )}
      <p>
        <LinkButton to={local}>{texts.outline.undo.back}</LinkButton>
      </p>
    </Page>
  );
}
