import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import { useTexts } from "~/i18n/texts-context";
import "./import.css";
import { ImportContext } from "./import-context";
import type { ImportAnswer, ImportPage } from "./present-import";
import { ReviewForm } from "./review-form";
import { SourceForm } from "./source-form";

type ImportBodyProps = { readonly page: ImportPage; readonly answer: ImportAnswer | null };

/** The whole page: at first the document is asked for, then everything understood of it is shown to be checked. */
export function ImportBody({ page, answer }: ImportBodyProps) {
  const texts = useTexts();
  const importing = useImportTexts();
  const format = useFormats();
  const { plan } = page;
  const step = answer?.step ?? null;
  return (
    <ImportContext.Provider value={page}>
      <Page width={step ? "full" : "work"}>
        <div className="grid gap-4">
          <PageHeader
            title={importing.title}
            crumbs={[
              { label: texts.plans.title, to: "/plans" },
              { label: format.text(plan.titleZh, plan.titleEn), to: `/plans/${plan.id}` },
              { label: texts.outline.title, to: `/plans/${plan.id}/outline` },
            ]}
            marks={
              <>
                <PlanStatusChip status={plan.status} />
                {plan.sample && <SampleMark />}
              </>
            }
            lead={importing.lead}
            actions={
              step && (
                <LinkButton to={`/plans/${plan.id}/import`} reloadDocument>
                  {importing.again}
                </LinkButton>
              )
            }
          />
          <PlanTabs planId={plan.id} asOf={null} />
        </div>
        {step ? (
          <ReviewForm
            key={step.version}
            step={step}
            problem={answer?.problem ?? null}
            reason={answer?.values.reason ?? ""}
          />
        ) : (
          <SourceForm answer={answer} />
        )}
      </Page>
    </ImportContext.Provider>
  );
}
