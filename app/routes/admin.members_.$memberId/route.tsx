import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { MemberId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadMember } from "~/services/load-member.server";
import { carryOut, MemberPageCommand } from "./member-command.server";
import { MemberPage } from "./member-page";
import { presentMember } from "./present-member";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const member = await loadMember(actor, idParam(params, "memberId", MemberId, "member"));
  return respond(member, (facts) => presentMember(facts, visitOf(request)));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const memberId = idParam(params, "memberId", MemberId, "member");
  const command = await parseForm(request, MemberPageCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  if (command.value.memberId !== memberId) return answer({ code: "not-found", entity: "member" }, command.typed);
  return carryOut(actor, command.value, command.typed);
}

export default function Member() {
  return <MemberPage page={useLoaderData<typeof loader>()} answered={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts, data) => data?.displayName || texts.admin.members.title);
