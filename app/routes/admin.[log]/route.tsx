import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { logQuery, pageKey } from "~/http/log-query.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond } from "~/http/respond.server";
import { beginLogCheck, callOffLogCheck } from "~/services/check-log.server";
import { loadLog } from "~/services/load-log.server";
import { LogPage } from "./log-page";
import { presentLog } from "./present-log";

const CheckLog = z.object({ intent: z.enum(["verify-log", "stop-verifying"], "intent-unknown") });

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadLog(actor, logQuery(request), pageKey(request)), presentLog);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, CheckLog);
  if (!form.ok) return answer(form.problem, form.typed);
  const begins = form.value.intent === "verify-log";
  const result = begins ? beginLogCheck(actor, context.reportFailure) : callOffLogCheck(actor);
  return result.ok ? redirect("/admin/log#verify", 303) : answer(result.problem, form.typed);
}

export default function Log() {
  return <LogPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.admin.navigation.log);
