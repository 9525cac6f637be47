import { Link } from "@remix-run/react";
import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { LinkButton } from "~/components/link-button";
import { PageHeader } from "~/components/page-header";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useYear } from "./year-context";

/** Which year of which plan this is, and the ways to its other years. */
export function YearHeader() {
  const { plan, year, asOf, today, points, goals, quarters, yearEnd, yearIsOver } = useYear().page;
  const texts = useTexts();
  const format = useFormats();
  const due = quarters.reduce((sum, { milestones }) => sum + milestones.length, 0);
  return (
    <div className="grid gap-5">
      <PageHeader
        banner={asOf && <AsOfBanner asOf={asOf} />}
        crumbs={[
          { label: texts.plans.title, to: "/plans" },
          {
            label: <ContentText zh={plan.titleZh} en={plan.titleEn} />,
            to: asOfPath(`/plans/${plan.id}`, asOf),
          },
        ]}
        title={texts.year.title(format.year(year))}
        marks={
          <>
            <PlanStatusChip status={plan.status} />
            {plan.sample && <SampleMark />}
          </>
        }
        lead={texts.year.lead(points.length, goals.length, due)}
        actions={
          <>
            {yearIsOver && asOf === null && (
              <LinkButton to={`/plans/${plan.id}/years/${year}?asOf=${yearEnd}`} variant="quiet">
                {texts.year.atYearEnd(format.date(yearEnd))}
              </LinkButton>
            )}
            <AsOfForm asOf={asOf} today={today} />
          </>
        }
      />
      <PlanTabs planId={plan.id} asOf={asOf} />
      <Years />
    </div>
  );
}

function Years() {
  const { plan, year, years, asOf } = useYear().page;
  const texts = useTexts();
  return (
    <nav aria-label={texts.year.years} className="year-links print:hidden">
      {years.map((other) => (
        <Link
          key={other}
          to={asOfPath(`/plans/${plan.id}/years/${other}`, asOf)}
          aria-current={other === year ? "page" : undefined}
        >
          {other}
        </Link>
      ))}
    </nav>
  );
}
