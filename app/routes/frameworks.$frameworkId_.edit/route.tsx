import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { FrameworkId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { editFrameworks } from "~/services/edit-frameworks.server";
import { loadFrameworkEditor } from "~/services/load-framework-editor.server";
import { EditorBody } from "./editor-body";
import { afterSaving, EditorCommand } from "./editor-command.server";
import { panelParam } from "./panel-param.server";
import { presentEditor } from "./present-editor";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const frameworkId = idParam(params, "frameworkId", FrameworkId, "framework");
  const facts = await loadFrameworkEditor(actor, frameworkId);
  return respond(facts, (editor) => presentEditor(editor, panelParam(request), visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, EditorCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await editFrameworks(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  const { changes, commandId, created } = result.value;
  return saved(afterSaving(request, command.value, created), changes > 0 ? commandId : undefined);
}

export default function EditFramework() {
  return <EditorBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.frameworkForms.edit.title(data.framework.code) : texts.frameworks.title,
);
