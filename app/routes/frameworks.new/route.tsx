import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { FrameworkFields } from "~/components/framework-fields";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { titled } from "~/components/titled";
import { CreateFramework } from "~/domain/framework-commands";
import { requireActor } from "~/http/actor.server";
import { newCommandId } from "~/http/new-command-id";
import { parseForm } from "~/http/parse-form.server";
import { answer, respond, saved } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { editFrameworks } from "~/services/edit-frameworks.server";
import { loadOtherFrameworks } from "~/services/load-framework-editor.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return respond(await loadOtherFrameworks(actor), (others) => ({ others, commandId: newCommandId() }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const command = await parseForm(request, CreateFramework);
  if (!command.ok) return answer(command.problem, command.typed);
  const result = await editFrameworks(actor, command.value);
  if (!result.ok) return answer(result.problem, command.typed);
  return saved(`/frameworks/${result.value.created[0]}/edit`, result.value.commandId);
}

export default function NewFramework() {
  const { others, commandId } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>() ?? null;
  const { frameworks, frameworkForms: texts, common } = useTexts();
  return (
    <Page width="reading">
      <PageHeader
        title={texts.create.title}
        lead={texts.create.lead}
        crumbs={[{ label: frameworks.title, to: "/frameworks" }]}
        actions={<LinkButton to="/frameworks/paste">{frameworks.actions.paste}</LinkButton>}
      />
      <Card>
        <ActionForm answer={problem} labels={texts.fields} hidden={{ intent: "create-framework", commandId }}>
          <FrameworkFields others={others} open={problem !== null} />
          <TextField name="counts" label={texts.fields.counts} hint={texts.hints.counts} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{texts.create.submit}</SubmitButton>
            <LinkButton to="/frameworks" variant="quiet">
              {common.actions.cancel}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.frameworkForms.create.title);
