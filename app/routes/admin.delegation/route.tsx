import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { Delegate } from "~/domain/delegation";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, done, respond } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { changeOrganisation } from "~/services/change-organisation.server";
import { loadDelegation } from "~/services/load-delegation.server";
import { DelegationPage } from "./delegation-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadDelegation(actor), (facts) => ({ ...facts, visit: visitOf(request) }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, Delegate);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await changeOrganisation(actor, command.value);
  return result.ok ? done("/admin/delegation") : answer(result.problem, command.typed);
}

export default function Delegation() {
  return <DelegationPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.delegation.title);
