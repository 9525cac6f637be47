import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import type { SeenTimeline } from "~/components/decade-timeline/export/seen-timeline";
import { Page } from "~/components/page";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { RedateElement } from "~/domain/outline-commands";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { localPath } from "~/http/local-path.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { timelineQuery, windowParam } from "~/http/timeline-query.server";
import { visitOf } from "~/http/visit.server";
import { wordingOf } from "~/http/wording.server";
import { editOutline } from "~/services/edit-outline.server";
import { loadTimeline } from "~/services/load-timeline.server";
import { presentPage } from "./present-page";
import { TimelineBody } from "./timeline-body";
import { TimelineHeader } from "./timeline-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const timeline = await loadTimeline(actor, planId, timelineQuery(request), asOfParam(request));
  const visit = visitOf(request);
  const wording = await wordingOf(request);
  return respond(timeline, (facts) => ({ ...presentPage(facts, wording, windowParam(request)), ...visit }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, RedateElement);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, command.typed);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await editOutline(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved(localPath(timelineHere(request)), result.value.changes > 0 ? result.value.commandId : undefined);
}

/** The same timeline, without what an earlier save left in its address. */
function timelineHere(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  for (const name of ["saved", "undone", "_data"]) searchParams.delete(name);
  return `${pathname}?${searchParams}`;
}

export default function Timeline() {
  const page = useLoaderData<typeof loader>();
  const showing: SeenTimeline = useRef(null);
  return (
    <div className="landscape">
      <Page width="full">
        <TimelineHeader page={page} showing={showing} />
        <TimelineBody page={page} showing={showing} answer={useActionData<typeof action>()} />
      </Page>
    </div>
  );
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.timelinePage.titleOf(data.plan.title) : texts.timelinePage.title,
);
