import { redirect } from "@remix-run/node";
import { NewPassword } from "~/auth/credentials";
import type { Caller } from "~/auth/open-session.server";
import { takeUpReset } from "~/auth/take-up-reset.server";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";

/** Sets the password that was typed for the account of a link, and signs in with it. */
export async function setNewPassword(caller: Caller, secret: string) {
  const form = await parseForm(caller.request, NewPassword);
  if (!form.ok) return answer(form.problem, form.typed);
  const session = await takeUpReset(caller, secret, form.value);
  if (!session.ok) return answer(session.problem, form.typed);
  return redirect("/", { status: 303, headers: session.value });
}
