import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { WorkPointCommand } from "~/domain/work-point-commands";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { loadYear } from "~/services/load-year.server";
import { setWorkPoints } from "~/services/set-work-points.server";
import { afterSaving } from "./after-saving.server";
import { presentYear } from "./present-year";
import { YearBody } from "./year-body";
import { yearQuery } from "./year-query.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const year = await loadYear(actor, planId, yearQuery(request, params), asOfParam(request));
  return respond(year, (facts) => presentYear(facts, visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, WorkPointCommand);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, command.typed);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await setWorkPoints(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  const { changes, commandId } = result.value;
  return saved(afterSaving(request, command.value), changes > 0 ? commandId : undefined);
}

export default function Year() {
  return <YearBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.year.titleOf(data.plan.titleZh || data.plan.titleEn, String(data.year)) : texts.year.tab,
);
