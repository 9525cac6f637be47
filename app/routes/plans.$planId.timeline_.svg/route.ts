import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileName } from "~/components/decade-timeline/export/file-name";
import { pictureOf } from "~/components/decade-timeline/export/picture-of";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { problemResponse } from "~/http/respond.server";
import { timelineQuery, windowParam } from "~/http/timeline-query.server";
import { wordingOf } from "~/http/wording.server";
import { presentPage } from "~/routes/plans.$planId.timeline/present-page";
import { captionOf } from "~/routes/plans.$planId.timeline_.print/caption-of";
import { loadTimeline } from "~/services/load-timeline.server";
import { attachedSvg } from "./attached-svg.server";

/** The timeline as a file, as its address narrows and opens it; `?theme=dark` draws it on a dark ground. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const timeline = await loadTimeline(actor, planId, timelineQuery(request), asOfParam(request));
  if (!timeline.ok) throw problemResponse(timeline.problem);
  const wording = await wordingOf(request);
  const page = presentPage(timeline.value, wording, windowParam(request));
  if (!page.timeline) throw problemResponse({ code: "not-found", entity: "plan" });
  const theme = new URL(request.url).searchParams.get("theme") === "dark" ? "dark" : "light";
  const picture = pictureOf(page.timeline, captionOf(page, wording.locale, wording.texts), theme, wording);
  const name = wording.texts.timelineExport.fileName(page.plan.title, page.today);
  return attachedSvg(picture.markup, fileName(name, "svg"));
}
