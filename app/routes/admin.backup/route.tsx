import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadBackups } from "~/services/load-backups.server";
import { BackupCommand, carryOut } from "./backup-command.server";
import { BackupPage } from "./backup-page";
import { presentBackups } from "./present-backups";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadBackups(actor), (facts) => presentBackups(facts, visitOf(request)));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, BackupCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await carryOut(actor, command.value, context.reportFailure);
  return result.ok ? redirect(result.value, 303) : answer(result.problem, command.typed);
}

export default function Backup() {
  return <BackupPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.navigation.backup);
