import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { preferencesOf } from "~/http/preferences.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadPlanPage } from "~/services/load-plan-page.server";
import { cellParam } from "./cell-param.server";
import { carryOut, PlanCommand } from "./plan-command.server";
import { PlanOnAPage } from "./plan-on-a-page";
import { presentPlanPage } from "./present-plan-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const page = await loadPlanPage(actor, planId, cellParam(request), asOfParam(request));
  return respond(page, (facts) => presentPlanPage(facts, visitOf(request), preferencesOf(request).locale));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const command = await parseForm(request, PlanCommand);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, command.typed);
  if (!command.ok) return answer(command.problem, command.typed);
  if (command.value.planId !== planId) return answer({ code: "not-found", entity: "plan" }, command.typed);
  const result = await carryOut(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved(`/plans/${planId}`, result.value.undoable ? result.value.commandId : undefined);
}

export default function PlanRoute() {
  return <PlanOnAPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts, data) => data?.title ?? texts.plans.title);
