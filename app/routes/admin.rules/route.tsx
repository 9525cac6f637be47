import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { RulesCommand } from "~/domain/rules-commands";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { changeOrganisation } from "~/services/change-organisation.server";
import { loadRules } from "~/services/load-rules.server";
import { presentRules } from "./present-rules";
import { RulesPage } from "./rules-page";
import { typedRules } from "./typed-rules.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const asked = typedRules(request);
  return respond(await loadRules(actor, asked.rules), (facts) => presentRules(facts, asked, visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, RulesCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await changeOrganisation(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved("/admin/rules", result.value.changes > 0 ? result.value.commandId : undefined);
}

export default function Rules() {
  return <RulesPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.navigation.rules);
