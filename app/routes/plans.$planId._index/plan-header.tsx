import type { ReactNode } from "react";
import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { ContentText } from "~/components/content-text";
import { FreeText } from "~/components/free-text";
import { matchingPath } from "~/components/matching-path";
import { PageHeader } from "~/components/page-header";
import { PlanFigures } from "~/components/plan-figures";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { PlanTabs } from "~/components/plan-tabs";
import { SampleMark } from "~/components/sample-mark";
import { totalOf } from "~/domain/health-tally";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { PlanPage } from "./present-plan-page";

/** Which plan this is, whether it will come true, and what it is for. */
export function PlanHeader({ page }: { readonly page: PlanPage }) {
  const { summary, asOf, today } = page;
  const { plan } = summary;
  const texts = useTexts();
  const format = useFormats();
  return (
    <div className="grid gap-5">
      <PageHeader
        banner={asOf && <AsOfBanner asOf={asOf} />}
        crumbs={[{ label: texts.plans.title, to: "/plans" }]}
        title={<ContentText zh={plan.titleZh} en={plan.titleEn} />}
        marks={
          <>
            <PlanStatusChip status={plan.status} />
            {plan.sample && <SampleMark />}
          </>
        }
        lead={`${texts.plans.horizon} ${format.dateRange(plan.startsOn, plan.endsOn)} · ${texts.cockpit.asOf(format.date(today))}`}
        actions={<AsOfForm asOf={asOf} today={today} />}
      />
      <PlanTabs planId={plan.id} asOf={asOf} />
      {totalOf(summary.goals) > 0 && (
        <div className="card grid gap-x-10 gap-y-4 p-4 sm:p-5 md:grid-cols-2">
          <PlanFigures {...{ summary, today }} hrefOf={(health) => matchingPath(plan.id, { health }, asOf)} />
        </div>
      )}
      <Purpose page={page} />
    </div>
  );
}

function Purpose({ page: { summary, resolution } }: { readonly page: PlanPage }) {
  const { plan } = summary;
  const words = useTexts().plans;
  const format = useFormats();
  const decided = resolution && (
    <>
      <ContentText zh={resolution.titleZh} en={resolution.titleEn} /> · {format.date(resolution.adoptedOn)}
    </>
  );
  const lines: [string, ReactNode][] = [
    [words.mission, both(plan.missionZh, plan.missionEn)],
    [words.vision, both(plan.visionZh, plan.visionEn)],
    [words.values, both(plan.valuesZh, plan.valuesEn)],
    [words.statusReason, plan.statusReason && <FreeText text={plan.statusReason} />],
    [words.resolution, decided],
  ];
  const said = lines.filter(([, text]) => text);
  if (said.length === 0) return null;
  return (
    <dl className="grid gap-x-10 gap-y-3 md:grid-cols-2 xl:grid-cols-3">
      {said.map(([name, text]) => (
        <div key={name} className="min-w-0">
          <dt className="text-sm text-ink-soft">{name}</dt>
          <dd className="whitespace-pre-line text-pretty">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function both(zh: string, en: string): ReactNode {
  return zh.trim() === "" && en.trim() === "" ? null : <ContentText zh={zh} en={en} />;
}
