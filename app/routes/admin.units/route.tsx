import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { UnitCommand } from "~/domain/unit-commands";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { changeUnit } from "~/services/change-unit.server";
import { loadUnits } from "~/services/load-units.server";
import { presentUnits } from "./present-units";
import { unitQuery } from "./unit-query.server";
import { UnitsPage } from "./units-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { opened, merging } = unitQuery(request);
  return respond(await loadUnits(actor, merging), (facts) => presentUnits(facts, opened, visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, UnitCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await changeUnit(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved("/admin/units", result.value.changes > 0 ? result.value.commandId : undefined);
}

export default function Units() {
  return <UnitsPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.navigation.units);
