import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";
import { requireSignedIn } from "~/http/signed-in.server";
import { loadAccount } from "~/services/own-account.server";
import { AccountCommand, carryOut } from "./account-command.server";
import { AccountPage } from "./account-page";
import { presentAccount } from "./present-account";

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(request);
  return json(presentAccount(signedIn, await loadAccount(signedIn), request));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(request);
  const form = await parseForm(request, AccountCommand);
  if (!form.ok) return answer(form.problem, form.typed);
  return carryOut({ request, address: context.clientAddress }, signedIn, form.value);
}

export default function Account() {
  return <AccountPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

export const meta = titled<typeof loader>((texts) => texts.account.title);
