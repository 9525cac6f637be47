import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useTexts } from "~/i18n/texts-context";
import { AlignmentChoices } from "./alignment-choices";
import { AlignmentHeader } from "./alignment-header";
import { AlignmentMatrix } from "./alignment-matrix";
import { Findings } from "./findings";
import type { AlignedFramework, AlignmentPage } from "./present-alignment";
import "./alignment.css";

// As many links as are counted; beyond them the page says so.
const counted = 2000;

/** How a plan serves a framework: the choices, the matrix, and beside it in words what the matrix says. */
export function AlignmentBody({ page }: { readonly page: AlignmentPage }) {
  const texts = useTexts().alignment;
  const { chosen } = page;
  return (
    <div className="landscape">
      <Page width="full">
        <AlignmentHeader page={page} />
        {chosen ? (
          <>
            <AlignmentChoices page={page} chosen={chosen} />
            <p className="hidden font-semibold print:block">
              <ContentText {...page.plan.title} /> · {chosen.code} <ContentText {...chosen.document} />
            </p>
            {chosen.cut && <Notice>{texts.cut(counted)}</Notice>}
            {chosen.matrix.tiers.length === 0 && page.sight.only === null ? (
              <EmptyState {...texts.noTiers} next={<NextStep page={page} chosen={chosen} />} />
            ) : (
              <div className="alignment-columns">
                <Findings page={page} findings={chosen.findings} />
                <AlignmentMatrix page={page} chosen={chosen} />
              </div>
            )}
          </>
        ) : (
          <EmptyState {...texts.noFrameworks} next={<NextStep page={page} chosen={null} />} />
        )}
      </Page>
    </div>
  );
}

function NextStep({ page, chosen }: { readonly page: AlignmentPage; readonly chosen: AlignedFramework | null }) {
  const { alignment, frameworks } = useTexts();
  if (!page.mayEditFrameworks) return chosen ? alignment.noTiers.next : alignment.noFrameworks.next;
  return chosen ? (
    <LinkButton to={`/frameworks/${chosen.id}/edit`}>{frameworks.actions.edit}</LinkButton>
  ) : (
    <LinkButton to="/frameworks">{frameworks.title}</LinkButton>
  );
}
