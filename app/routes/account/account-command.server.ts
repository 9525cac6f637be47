import { redirect } from "@remix-run/node";
import { z } from "zod";
import { changePassword } from "~/auth/change-password.server";
import { ChangePassword } from "~/auth/credentials";
import type { Caller } from "~/auth/open-session.server";
import { answer } from "~/http/respond.server";
import { endOwnSessions, type OwnAccount } from "~/services/own-account.server";

const EndOwn = z.object({ intent: z.literal("end-session"), which: z.string().min(1).max(64) });

/** What the forms of one's own account ask for. */
export const AccountCommand = z.discriminatedUnion("intent", [ChangePassword, EndOwn], "intent-unknown");
export type AccountCommand = z.infer<typeof AccountCommand>;

export async function carryOut(caller: Caller, account: OwnAccount, command: AccountCommand) {
  if (command.intent === "end-session") {
    await endOwnSessions(account, command.which);
    return redirect("/account?ended=1", 303);
  }
  const changed = await changePassword(caller, command);
  if (!changed.ok) return answer(changed.problem, { intent: command.intent });
  return redirect("/account?changed=1", { status: 303, headers: changed.value });
}
