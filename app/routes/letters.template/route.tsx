import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { EditLetterTemplate } from "~/domain/letter-commands";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { editLetterTemplate } from "~/services/edit-letter-template.server";
import { loadLetterTemplate } from "~/services/load-letters.server";
import { TemplateBody } from "./template-body";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadLetterTemplate(actor), (template) => ({ template, ...visitOf(request) }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, EditLetterTemplate);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await editLetterTemplate(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  const { changes, commandId } = result.value;
  return saved("/letters/template", changes > 0 ? commandId : undefined);
}

export default function LetterTemplate() {
  return <TemplateBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.letters.template.title);
