import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { ExportMenu } from "~/components/decade-timeline/export/export-menu";
import type { SeenTimeline } from "~/components/decade-timeline/export/seen-timeline";
import { PageHeader } from "~/components/page-header";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { captionOf } from "~/routes/plans.$planId.timeline_.print/caption-of";
import type { TimelinePage } from "./present-page";

/** Which plan this is, and the ways to its other pages. */
export function TimelineHeader({ page, showing }: { readonly page: TimelinePage; readonly showing: SeenTimeline }) {
  const { plan, asOf, today, timeline } = page;
  const [texts, locale] = [useTexts(), useLocale()];
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
        actions={
          <>
            <AsOfForm asOf={asOf} today={today} />
            {timeline && timeline.rows.length > 0 && (
              <ExportMenu
                planId={plan.id}
                planTitle={plan.title}
                caption={(seen) => captionOf({ ...page, timeline: seen }, locale, texts)}
                current={() => showing.current?.() ?? timeline}
              />
            )}
          </>
        }
        banner={asOf && <AsOfBanner asOf={asOf} />}
      />
      <PlanTabs planId={plan.id} asOf={asOf} />
    </div>
  );
}
