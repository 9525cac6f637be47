import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PlanFields, usePlanLabels } from "~/components/plan-fields";
import { SubmitButton } from "~/components/submit-button";
import { titled } from "~/components/titled";
import { CreatePlan } from "~/domain/plan-commands";
import { requireActor } from "~/http/actor.server";
import { newCommandId } from "~/http/new-command-id";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { createPlan } from "~/services/change-plan.server";
import { look } from "~/services/look.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await look(actor, "create-plan", null), () => ({ commandId: newCommandId() }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, CreatePlan);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await createPlan(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  const planId = result.value.created[0];
  // Taking a document in begins with an empty plan.
  if (command.typed.then === "import") return saved(`/plans/${planId}/import`);
  return saved(`/plans/${planId}/outline`, result.value.commandId);
}

export default function NewPlan() {
  const { commandId } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>() ?? null;
  const texts = useTexts();
  const { form } = texts.plans;
  return (
    <Page width="reading">
      <PageHeader title={form.title} lead={form.lead} crumbs={[{ label: texts.plans.title, to: "/plans" }]} />
      <Card>
        <ActionForm answer={problem} labels={usePlanLabels()} hidden={{ intent: "create-plan", commandId }} draft>
          <PlanFields />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{form.create}</SubmitButton>
            <SubmitButton name="then" value="import" variant="secondary">
              {form.createFrom}
            </SubmitButton>
            <LinkButton to="/plans" variant="quiet">
              {texts.common.actions.cancel}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.plans.form.title);
