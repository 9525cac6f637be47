import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { FrameworkId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { newCommandId } from "~/http/new-command-id";
import { parseForm } from "~/http/parse-form.server";
import { respond, saved } from "~/http/respond.server";
import { statusOf } from "~/http/status-of";
import { loadPasting } from "~/services/load-pasting.server";
import { refused } from "./paste-answer.server";
import { PasteBody } from "./paste-body";
import { carryOut, PasteCommand } from "./paste-command.server";
import { presentPasting } from "./present-pasting";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const into = FrameworkId.safeParse(new URL(request.url).searchParams.get("into"));
  const pasting = await loadPasting(actor, into.data ?? null);
  // One that has ideas is edited idea by idea.
  if (!pasting.ok && pasting.problem.code === "framework-filled") throw redirect(`/frameworks/${into.data}/edit`);
  return respond(pasting, (facts) => presentPasting(facts, newCommandId()));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, PasteCommand);
  const answer = command.ok
    ? await carryOut(actor, command.value, command.typed)
    : refused(command.problem, command.typed);
  if ("stored" in answer) return saved(`/frameworks/${answer.stored}`, answer.commandId);
  return json(answer, { status: answer.problem ? statusOf(answer.problem) : 200 });
}

export default function PasteFramework() {
  return <PasteBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.frameworkForms.paste.title);
