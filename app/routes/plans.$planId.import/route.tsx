import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { PlanId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { idParam } from "~/http/id-param.server";
import { newCommandId } from "~/http/new-command-id";
import { parseForm } from "~/http/parse-form.server";
import { problemResponse, respond, saved } from "~/http/respond.server";
import { surroundingsOf } from "~/services/import-surroundings";
import { loadImport } from "~/services/load-import.server";
import { importAnswer } from "./import-answer.server";
import { ImportBody } from "./import-body";
import { ImportForm } from "./import-form.server";
import { nextStep } from "./import-step.server";
import { presentImport } from "./present-import";
import { storeImport } from "./store-import.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const place = new URL(request.url).searchParams.get("under") ?? "top";
  return respond(await loadImport(actor, planId, place), (facts) => presentImport(facts, place, newCommandId()));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const planId = idParam(params, "planId", PlanId, "plan");
  const form = await parseForm(request, ImportForm);
  if (!form.ok) return importAnswer(form.problem, null, form.typed);
  const facts = await loadImport(actor, planId, form.value.place);
  if (!facts.ok) throw problemResponse(facts.problem);
  const step = await nextStep(form.value, form.typed, surroundingsOf(facts.value), facts.value.today);
  if (!step.ok) return importAnswer(step.problem, null, form.typed);
  if (form.value.intent !== "take-in") return importAnswer(null, step.value, form.typed, form.value);
  const stored = await storeImport(actor, planId, form.value, step.value, facts.value);
  if (!stored.ok) return importAnswer(stored.problem, step.value, form.typed, form.value);
  return saved(`/plans/${planId}/outline`, stored.value.commandId);
}

export default function TakeIn() {
  return <ImportBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.takeIn.title);
