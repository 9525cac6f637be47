import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/components/titled";
import { CommandId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { localPath } from "~/http/local-path.server";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";
import { undo } from "~/services/undo.server";
import { UndoProblem } from "./undo-problem";

const Undo = z.object({ commandId: CommandId, undoes: CommandId.optional(), backTo: z.string().optional() });

/** There is nothing to read here: the bar after a save sends its form to it. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  return json(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, Undo);
  if (!form.ok) return answer(form.problem, form.typed);
  const { commandId, undoes, backTo } = form.value;
  const result = await undo(actor, { intent: "undo", commandId, undoes });
  if (!result.ok) return answer(result.problem, form.typed);
  return redirect(withoutBar(localPath(backTo)), 303);
}

function withoutBar(path: string): string {
  const url = new URL(path, "http://local.invalid");
  url.searchParams.delete("saved");
  url.searchParams.set("undone", "1");
  return `${url.pathname}${url.search}${url.hash}`;
}

export default function UndoPage() {
  return <UndoProblem answer={useActionData<typeof action>()} />;
}

export const meta = titled<typeof loader>((texts) => texts.outline.undo.title);
