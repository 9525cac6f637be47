import { redirect } from "@remix-run/node";
import { NewPassword } from "~/auth/credentials";
import type { Caller } from "~/auth/open-session.server";
import { type TakenUp, takeUpReset } from "~/auth/take-up-reset.server";
import { parseForm } from "~/http/parse-form.server";
import { answer } from "~/http/respond.server";

const next = {
  opened: "/",
  "second-factor": "/sign-in/second-factor",
  "second-factor-ended": "/account/sign-in?ended",
} as const satisfies Record<TakenUp["step"], string>;

/** Sets the password that was typed for the account of a link, and signs in with it or leads on to the second factor. */
export async function setNewPassword(caller: Caller, secret: string) {
  const form = await parseForm(caller.request, NewPassword);
  if (!form.ok) return answer(form.problem, form.typed);
  const taken = await takeUpReset(caller, secret, form.value);
  if (!taken.ok) return answer(taken.problem, form.typed);
  return redirect(next[taken.value.step], { status: 303, headers: taken.value.headers });
}
