import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { IdeaCommand } from "~/domain/idea-commands";
import { FrameworkId } from "~/domain/ids";
import { requireActor } from "~/http/actor.server";
import { idParam } from "~/http/id-param.server";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { visitOf } from "~/http/visit.server";
import { linkIdea } from "~/services/link-idea.server";
import { loadFramework } from "~/services/load-framework.server";
import { FrameworkBody } from "./framework-body";
import { afterLinking, frameworkQuery } from "./framework-query.server";
import { presentFramework } from "./present-framework";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const frameworkId = idParam(params, "frameworkId", FrameworkId, "framework");
  const framework = await loadFramework(actor, frameworkId, frameworkQuery(request));
  return respond(framework, (facts) => presentFramework(facts, visitOf(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, IdeaCommand);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await linkIdea(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved(afterLinking(request, command.value.ideaId), result.value.commandId);
}

export default function Framework() {
  return <FrameworkBody framework={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts, data) =>
  data ? texts.frameworks.codeTitle(data.code) : texts.frameworks.title,
);
