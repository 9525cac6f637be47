import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Credentials } from "~/auth/credentials";
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
  return json({ next, signedOut: query.has("signedOut") });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, Credentials);
  if (!form.ok) return answer(form.problem, form.typed);
  const session = await signIn({ request, address: context.clientAddress }, form.value);
  if (!session.ok) return answer(session.problem, form.typed);
  return redirect(localPath(form.value.next), { status: 303, headers: session.value });
}

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export const meta = titled<typeof loader>((texts) => texts.signIn.title);
