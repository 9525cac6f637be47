import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { PageHeader } from "~/components/page-header";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { AlignmentPage } from "./present-alignment";

/** Which plan this is, and the ways to its other pages. */
export function AlignmentHeader({ page: { plan, asOf, today } }: { readonly page: AlignmentPage }) {
  const texts = useTexts();
  const format = useFormats();
  return (
    <div className="grid gap-4">
      <PageHeader
        title={texts.alignment.title}
        crumbs={[
          { label: texts.plans.title, to: "/plans" },
          { label: format.text(plan.title.zh, plan.title.en), to: asOfPath(`/plans/${plan.id}`, asOf) },
        ]}
        marks={
          <>
            <PlanStatusChip status={plan.status} />
            {plan.sample && <SampleMark />}
          </>
        }
        lead={texts.alignment.lead}
        actions={<AsOfForm asOf={asOf} today={today} />}
        banner={asOf && <AsOfBanner asOf={asOf} />}
      />
      <PlanTabs planId={plan.id} asOf={asOf} />
    </div>
  );
}
