import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { Section } from "~/components/section";
import { UndoBar } from "~/components/undo-bar";
import { totalOf } from "~/domain/health-tally";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { EditPlanForm } from "./edit-plan-form";
import { OpenedCell } from "./opened-cell";
import { PlanHeader } from "./plan-header";
import { PlanMatrix } from "./plan-matrix";
import type { PlanPage } from "./present-plan-page";
import { StatusForm } from "./status-form";
import { WorkPoints } from "./work-points";

type PlanOnAPageProps = { readonly page: PlanPage; readonly answer: FormAnswer | null };

export function PlanOnAPage({ page, answer }: PlanOnAPageProps) {
  const { summary, matrix, asOf } = page;
  const words = useTexts().plans;
  const answerTo = (intent: string) => (answer?.values?.intent === intent ? answer : null);
  const isEmpty = totalOf(page.goals) === 0 && page.matrix.rows.every(({ id }) => id === "");
  return (
    <div className="landscape">
      <Page width="full">
        <PlanHeader page={page} />
        {page.saved && !page.undone && <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} />}
        {matrix.opened && <OpenedCell opened={matrix.opened} planId={summary.plan.id} asOf={asOf} />}
        {isEmpty ? (
          <EmptyPlan planId={summary.plan.id} mayEditOutline={page.mayEditOutline} />
        ) : (
          <Section title={words.matrix}>
            <PlanMatrix matrix={matrix} asOf={asOf} />
          </Section>
        )}
        <WorkPoints years={page.workPoints} planId={summary.plan.id} asOf={asOf} />
        {(page.mayEdit || page.nextStatuses.length > 0) && (
          <div className="print:hidden">
            <Section title={words.council}>
              {page.mayEdit && <EditPlanForm page={page} answer={answerTo("edit-plan")} />}
              {page.nextStatuses.length > 0 && <StatusForm page={page} answer={answerTo("set-plan-status")} />}
            </Section>
          </div>
        )}
      </Page>
    </div>
  );
}

function EmptyPlan({ planId, mayEditOutline }: { readonly planId: string; readonly mayEditOutline: boolean }) {
  const texts = useTexts();
  const words = texts.plans.emptyPlan;
  return (
    <EmptyState
      title={words.title}
      why={words.why}
      next={
        mayEditOutline && (
          <div className="flex flex-wrap gap-2">
            <LinkButton to={`/plans/${planId}/outline`}>{words.next}</LinkButton>
            <LinkButton to={`/plans/${planId}/import`}>{texts.takeIn.open}</LinkButton>
          </div>
        )
      }
    />
  );
}
