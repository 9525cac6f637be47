import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { LetterCommand } from "~/domain/letter-commands";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { letterParams } from "~/http/letter-params.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { wordingOf } from "~/http/wording.server";
import { loadLetter } from "~/services/load-letter.server";
import { carryOut } from "./carry-out.server";
import { LetterBody } from "./letter-body";
import { presentLetter } from "./present-letter";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { unitId, year, version } = letterParams(request, params);
  const letter = await loadLetter(actor, unitId, year, version, asOfParam(request));
  const wording = await wordingOf(request);
  return respond(letter, (facts) => presentLetter(facts, visitOf(request), wording));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { unitId, year } = letterParams(request, params);
  const command = await parseForm(request, LetterCommand);
  if (asOfParam(request)) return answer({ code: "as-of-read-only" }, command.typed);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await carryOut(actor, command.value, unitId, year);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved(`/letters/${unitId}/${year}`, result.value.undoable);
}

export default function Letter() {
  return <LetterBody page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts, data) => data?.title ?? texts.letters.title);
