import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { respond } from "~/http/respond.server";
import { timelineQuery, windowParam } from "~/http/timeline-query.server";
import { wordingOf } from "~/http/wording.server";
import { presentPage } from "~/routes/plans.$planId.timeline/present-page";
import { loadTimeline } from "~/services/load-timeline.server";
import { Sheets } from "./sheets";
import "./sheets.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const timeline = await loadTimeline(actor, planId, timelineQuery(request), asOfParam(request));
  const wording = await wordingOf(request);
  return respond(timeline, (facts) => presentPage(facts, wording, windowParam(request)));
}

export default function TimelineSheets() {
  return <Sheets page={useLoaderData<typeof loader>()} />;
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.timelineExport.sheets.title(data.plan.title) : texts.timelineExport.sheets.heading,
);
