import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { Card } from "~/components/card";
import { DecadeTimeline } from "~/components/decade-timeline/decade-timeline";
import { playingOf } from "~/components/decade-timeline/playing";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PlanCard } from "~/components/plan-card";
import { Section } from "~/components/section";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { respond } from "~/http/respond.server";
import { timelineQuery, windowParam } from "~/http/timeline-query.server";
import { wordingOf } from "~/http/wording.server";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { loadCockpit } from "~/services/load-cockpit.server";
import { StaleList, UnownedList } from "./attention-lists";
import { DecisionList } from "./decision-list";
import { DirectionHealth } from "./direction-health";
import { Headline } from "./headline";
import { listParam } from "./list-param.server";
import { NoPlans } from "./no-plans";
import { type CockpitPage, presentCockpit } from "./present-cockpit";
import { ReportList } from "./report-list";
import { TimelineLinks } from "./timeline-links";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const asked = { atLength: listParam(request), unfolding: timelineQuery(request) };
  const wording = await wordingOf(request);
  return respond(await loadCockpit(actor, asked, asOfParam(request)), (facts) =>
    presentCockpit(facts, wording, { window: windowParam(request), unfolding: asked.unfolding }),
  );
}

export default function Cockpit() {
  const page = useLoaderData<typeof loader>();
  const { organisation, today, asOf, plans } = page;
  const format = useFormats();
  const words = useTexts().cockpit;
  return (
    <div className="landscape">
      <Page width="full">
        <PageHeader
          banner={asOf && <AsOfBanner asOf={asOf} />}
          title={words.heading(format.text(organisation.zh, organisation.en))}
          lead={words.asOf(format.date(today))}
          actions={<AsOfForm asOf={asOf} today={today} />}
        />
        {plans.length === 0 ? <NoPlans hasDrafts={page.hasDrafts} /> : <Standing page={page} />}
      </Page>
    </div>
  );
}

function Standing({ page }: { readonly page: CockpitPage }) {
  const { today, asOf, plans, timeline } = page;
  const texts = useTexts();
  const first = plans[0]?.plan.id;
  const playing = useMemo(
    () => (asOf === null && timeline && first ? playingOf(first, timeline) : undefined),
    [asOf, timeline, first],
  );
  return (
    <>
      <Headline goals={page.goals} decisions={page.lists.counts.decisions} />
      <div className="grid gap-4 lg:grid-cols-[repeat(auto-fit,minmax(360px,1fr))] print:grid-cols-[repeat(auto-fit,minmax(360px,1fr))]">
        {plans.map((summary) => (
          <PlanCard key={summary.plan.id} {...{ summary, today, asOf }} />
        ))}
      </div>
      {timeline && (
        <Section title={texts.cockpit.timeline}>
          <Card>
            <DecadeTimeline input={timeline} playing={playing} />
          </Card>
          <TimelineLinks plans={plans} asOf={asOf} />
        </Section>
      )}
      <div className="grid items-start gap-8 lg:grid-cols-2 print:grid-cols-2">
        <div className="grid min-w-0 gap-8">
          <DecisionList {...page} />
          <StaleList {...page} />
          <UnownedList {...page} />
        </div>
        <div className="grid min-w-0 gap-8">
          <DirectionHealth {...page} />
          <ReportList {...page} />
        </div>
      </div>
    </>
  );
}

export const meta = titled<typeof loader>((texts) => texts.cockpit.title);
