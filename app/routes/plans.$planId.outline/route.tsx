import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { editOutline } from "~/services/edit-outline.server";
import { loadOutline } from "~/services/load-outline.server";
import { afterSaving } from "./after-saving.server";
import { OutlineBody } from "./outline-body";
import { outlineQuery } from "./outline-query.server";
import { presentOutline } from "./present-outline";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const query = outlineQuery(request);
  const outline = await loadOutline(actor, planId, query, asOfParam(request));
  return respond(outline, (facts) => presentOutline(facts, visitOf(request), query.filters));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, OutlineCommand);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, command.typed);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await editOutline(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  const { changes, commandId, created } = result.value;
  return saved(afterSaving(request, command.value, created), changes > 0 ? commandId : undefined);
}

export default function Outline() {
  return <OutlineBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export const meta = titled<typeof loader>((texts) => texts.outline.title);
