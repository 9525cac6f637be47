import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { CalendarCommand } from "~/domain/calendar-commands";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { changeCalendar } from "~/services/change-calendar.server";
import { loadCalendar } from "~/services/load-calendar.server";
import { CalendarPage } from "./calendar-page";
import { openedRow } from "./opened-row.server";
import { presentCalendar } from "./present-calendar";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadCalendar(actor), (facts) => presentCalendar(facts, openedRow(request), visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, CalendarCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await changeCalendar(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved("/admin/calendar", result.value.changes > 0 ? result.value.commandId : undefined);
}

export default function Calendar() {
  return <CalendarPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.navigation.calendar);
