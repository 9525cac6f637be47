import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { PageHeader } from "~/components/page-header";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { useTexts } from "~/i18n/texts-context";
import type { TimelinePage } from "./present-page";

/** Which plan this is, and the ways to its other pages. */
export function TimelineHeader({ page: { plan, asOf, today } }: { readonly page: TimelinePage }) {
  const texts = useTexts();
  return (
    <div className="grid gap-4">
      <PageHeader
        title={texts.timelinePage.title}
        crumbs={[
          { label: texts.plans.title, to: "/plans" },
          { label: plan.title, to: asOfPath(`/plans/${plan.id}`, asOf) },
        ]}
        marks={
          <>
            <PlanStatusChip status={plan.status} />
            {plan.sample && <SampleMark />}
          </>
        }
        lead={texts.timelinePage.lead}
        actions={<AsOfForm asOf={asOf} today={today} />}
        banner={asOf && <AsOfBanner asOf={asOf} />}
      />
      <PlanTabs planId={plan.id} asOf={asOf} />
    </div>
  );
}
