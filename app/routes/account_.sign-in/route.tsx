import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { providerName } from "~/auth/provider-settings.server";
import { hasSecondFactor } from "~/auth/second-factor.server";
import { SignInWays } from "~/auth/second-factor-forms";
import { isTied } from "~/auth/sign-in-by-provider.server";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { titled } from "~/components/titled";
import { requireActor } from "~/http/actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";
import { useTexts } from "~/i18n/texts-context";
import { changeWays } from "./change-ways.server";
import { ProviderCard } from "./provider-card";
import { SecondFactorCard } from "./second-factor-card";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const [secondFactor, tied] = await Promise.all([hasSecondFactor(request), isTied(request)]);
  const query = new URL(request.url).searchParams;
  const said = { done: query.has("done"), justTied: query.has("tied"), ended: query.has("ended") };
  return json({ secondFactor, tied, provider: providerName(), ...said });
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireActor(request);
  const form = await parseForm(request, SignInWays);
  if (!form.ok) return answer(form.problem, { intent: form.typed.intent ?? "" });
  return changeWays({ request, address: context.clientAddress }, form.value);
}

export default function WaysToSignIn() {
  const { secondFactor, tied, provider, done, justTied, ended } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const texts = useTexts().signIn.ways;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      {(done || justTied) && !said && <Notice tone="success">{justTied ? texts.tiedNow : texts.changed}</Notice>}
      {ended && !secondFactor && !said && <Notice tone="success">{texts.endedByLink}</Notice>}
      <SecondFactorCard isOn={secondFactor === true} said={said} />
      {provider !== null && <ProviderCard name={provider} tied={tied} />}
    </Page>
  );
}

export const meta = titled<typeof loader>((texts) => texts.signIn.ways.title);
