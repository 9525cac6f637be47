import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Credentials } from "~/auth/credentials";
import { providerName } from "~/auth/provider-settings.server";
import { signIn } from "~/auth/sign-in.server";
import { titled } from "~/components/titled";
import { actorOf } from "~/http/actor.server";
import { localPath } from "~/http/local-path.server";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";
import { SignInPage } from "./sign-in-page";

/** Open to everyone; whoever is signed in already is led on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const next = localPath(query.get("next"));
  if (await actorOf(request)) throw redirect(next);
  return json({ next, signedOut: query.has("signedOut"), provider: providerName(), refused: refusedIn(query) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, Credentials);
  if (!form.ok) return answer(form.problem, form.typed);
  const session = await signIn({ request, address: context.clientAddress }, form.value);
  if (!session.ok) return answer(session.problem, form.typed);
  const { step, headers } = session.value;
  const next = localPath(form.value.next);
  const to = step === "opened" ? next : `/sign-in/second-factor?${new URLSearchParams({ next })}`;
  return redirect(to, { status: 303, headers });
}

function refusedIn(query: URLSearchParams): "provider-refused" | "provider-unknown" | null {
  const code = query.get("refused");
  return code === "provider-unknown" ? code : code === null ? null : "provider-refused";
}

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export const meta = titled<typeof loader>((texts) => texts.signIn.title);
