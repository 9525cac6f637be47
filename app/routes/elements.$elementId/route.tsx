import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { ElementId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { preferencesOf } from "~/http/preferences.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadElement } from "~/services/load-element.server";
import { ElementBody } from "./element-body";
import { afterSaving, carryOut, ElementCommand } from "./element-command.server";
import { elementQuery } from "./element-query.server";
import { presentElement } from "./present-element";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const id = idParam(params, "elementId", ElementId, "element");
  const element = await loadElement(actor, id, elementQuery(request), asOfParam(request));
  return respond(element, (facts) => presentElement(facts, visitOf(request), preferencesOf(request).locale));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, ElementCommand);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, command.typed);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await carryOut(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved(afterSaving(request, command.value), result.value.changes > 0 ? result.value.commandId : undefined);
}

export default function Element() {
  return <ElementBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export const meta = titled<typeof loader>((texts, data) => data?.title ?? texts.common.entities.element);
