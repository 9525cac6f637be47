import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import type { SeenTimeline } from "~/components/decade-timeline/export/seen-timeline";
import { Page } from "~/components/page";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { respond } from "~/http/respond.server";
import { timelineQuery, windowParam } from "~/http/timeline-query.server";
import { wordingOf } from "~/http/wording.server";
import { loadTimeline } from "~/services/load-timeline.server";
import { presentPage } from "./present-page";
import { TimelineBody } from "./timeline-body";
import { TimelineHeader } from "./timeline-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const timeline = await loadTimeline(actor, planId, timelineQuery(request), asOfParam(request));
  return respond(timeline, (facts) => presentPage(facts, wordingOf(request), windowParam(request)));
}

export default function Timeline() {
  const page = useLoaderData<typeof loader>();
  const showing: SeenTimeline = useRef(null);
  return (
    <div className="landscape">
      <Page width="full">
        <TimelineHeader page={page} showing={showing} />
        <TimelineBody page={page} showing={showing} />
      </Page>
    </div>
  );
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.timelinePage.titleOf(data.plan.title) : texts.timelinePage.title,
);
