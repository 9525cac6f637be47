import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Welcome } from "~/auth/credentials";
import { takeUpInvitation } from "~/auth/take-up-invitation.server";
import { titled } from "~/components/titled";
import { newCommandId } from "~/http/new-command-id";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";
import { findInvitation } from "~/services/find-invitation.server";
import { ExpiredLink } from "./expired-link";
import { presentInvitation } from "./present-invitation";
import { setNewPassword } from "./set-new-password.server";
import { WelcomePage } from "./welcome-page";

/** Open to whoever holds the link. Looking uses nothing up: programs that scan mail open links too. */
export async function loader({ params }: LoaderFunctionArgs) {
  const invitation = await findInvitation(params.secret ?? "");
  if (!invitation.ok) return json({ invitation: null, commandId: "" }, { status: 410 });
  return json({ invitation: presentInvitation(invitation.value), commandId: newCommandId() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = { request, address: context.clientAddress };
  const link = await findInvitation(params.secret ?? "");
  if (link.ok && link.value.kind === "new-password") return setNewPassword(caller, params.secret ?? "");
  const form = await parseForm(request, Welcome);
  if (!form.ok) return answer(form.problem, form.typed);
  const welcomed = await takeUpInvitation(caller, params.secret ?? "", form.value);
  if (!welcomed.ok) return answer(welcomed.problem, form.typed);
  const { role, headers } = welcomed.value;
  return redirect(role === "department" ? "/work" : "/", { status: 303, headers });
}

export default function WelcomeRoute() {
  const { invitation, commandId } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!invitation) return <ExpiredLink />;
  return <WelcomePage invitation={invitation} commandId={commandId} answer={answered} />;
}

export const meta = titled<typeof loader>(({ signIn: { invitation } }, data) =>
  data?.invitation ? invitation.title : invitation.expired.title,
);

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });
