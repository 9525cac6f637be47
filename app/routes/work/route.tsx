import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, problemResponse, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadTaskLinks } from "~/services/load-task-links.server";
import { loadWork } from "~/services/load-work.server";
import { carryOut } from "./carry-out.server";
import { presentLinks } from "./present-links";
import { presentWork } from "./present-work";
import { WorkBody } from "./work-body";
import { WorkForm } from "./work-form.server";
import { workQuestion } from "./work-question.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { work: asked, link } = workQuestion(request);
  const [work, found] = await Promise.all([loadWork(actor, asked), link && loadTaskLinks(actor, link)]);
  if (found && !found.ok) throw problemResponse(found.problem);
  const links = link && found ? presentLinks(found.value, link) : null;
  return respond(work, (facts) => ({ work: presentWork(facts), links, ...visitOf(request) }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, WorkForm);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, form.typed);
  if (!form.ok) return answer(form.problem, form.typed);
  const done = await carryOut(actor, form.value, request.url);
  return done.ok ? saved(done.value.to, done.value.undoable) : answer(done.problem, form.typed);
}

export default function Work() {
  return <WorkBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.work.title);
