import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { giveSecondFactor } from "~/auth/second-factor.server";
import { SecondFactorCode } from "~/auth/second-factor-forms";
import { ActionForm } from "~/components/action-form";
import { CodeField } from "~/components/code-field";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { SubmitButton } from "~/components/submit-button";
import { titled } from "~/components/titled";
import { localPath } from "~/http/local-path.server";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";

/** Open to everyone: what was begun with the right password is in a cookie of its own. */
export function loader({ request }: LoaderFunctionArgs) {
  return json({ next: localPath(new URL(request.url).searchParams.get("next")) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, SecondFactorCode);
  if (!form.ok) return answer(form.problem, {});
  const session = await giveSecondFactor({ request, address: context.clientAddress }, form.value.code);
  if (!session.ok) return answer(session.problem, {});
  return redirect(localPath(form.value.next), { status: 303, headers: session.value });
}

export default function SecondFactor() {
  const { next } = useLoaderData<typeof loader>();
  const texts = useTexts().signIn.second;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      <ActionForm
        className="card grid max-w-md gap-4 p-4 sm:p-5"
        answer={useActionData<typeof action>()}
        labels={{ code: texts.code }}
        hidden={{ next }}
      >
        <CodeField label={texts.code} hint={texts.hint} />
        <div className="flex gap-2">
          <SubmitButton>{texts.submit}</SubmitButton>
          <LinkButton to="/sign-in" variant="quiet">
            {texts.back}
          </LinkButton>
        </div>
      </ActionForm>
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.signIn.second.title);
