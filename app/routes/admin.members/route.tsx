import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { InviteForm } from "~/domain/member-commands";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond } from "~/http/respond.server";
import { showLink } from "~/http/shown-link.server";
import { visitOf } from "~/http/visit.server";
import { inviteMember } from "~/services/invite.server";
import { loadMembers } from "~/services/load-members.server";
import { memberQuery } from "./member-query.server";
import { MembersPage } from "./members-page";
import { presentMembers } from "./present-members";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadMembers(actor, memberQuery(request)), (facts) => presentMembers(facts, visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, InviteForm);
  if (!form.ok) return answer(form.problem, form.typed);
  const made = await inviteMember(actor, form.value);
  return made.ok ? showLink(made.value, "invitation") : answer(made.problem, form.typed);
}

export default function Members() {
  return <MembersPage page={useLoaderData<typeof loader>()} answered={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.members.title);
