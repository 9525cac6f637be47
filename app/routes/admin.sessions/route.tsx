import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedInOf } from "~/auth/signed-in.server";
import { titled } from "~/components/titled";
import { MemberId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, done, respond } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadSessions } from "~/services/load-sessions.server";
import { endSessionsBy } from "~/services/sessions-of-member.server";
import { presentSessions } from "./present-sessions";
import { SessionsPage } from "./sessions-page";

const EndSession = z.object({ memberId: MemberId, sessionId: z.string().min(1).max(64).optional() });

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const own = (await signedInOf(request))?.sessionId ?? null;
  return respond(await loadSessions(actor), (facts) => presentSessions(facts, own, visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, EndSession);
  if (!form.ok) return answer(form.problem, form.typed);
  const ended = await endSessionsBy(actor, form.value.memberId, form.value.sessionId);
  return ended.ok ? done("/admin/sessions") : answer(ended.problem, form.typed);
}

export default function Sessions() {
  return <SessionsPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.sessions.title);
