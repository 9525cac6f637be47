import { asOfPath } from "~/components/as-of-path";
import { Tabs } from "~/components/tabs";
import { useTexts } from "~/i18n/texts-context";

type PlanTabsProps = { readonly planId: string; readonly asOf: string | null };

/** The pages of one plan, on the day that is looked at. */
export function PlanTabs({ planId, asOf }: PlanTabsProps) {
  const { plans, outline, timelinePage, alignment, year } = useTexts();
  return (
    <Tabs
      label={plans.tabs}
      tabs={[
        { to: asOfPath(`/plans/${planId}`, asOf), label: plans.planOnAPage },
        { to: asOfPath(`/plans/${planId}/outline`, asOf), label: outline.title },
        { to: asOfPath(`/plans/${planId}/timeline`, asOf), label: timelinePage.title },
        { to: asOfPath(`/plans/${planId}/alignment`, asOf), label: alignment.title },
        { to: asOfPath(`/plans/${planId}/years`, asOf), label: year.tab, end: false },
      ]}
    />
  );
}
