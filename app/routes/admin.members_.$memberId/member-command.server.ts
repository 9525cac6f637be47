import { z } from "zod";
import { MemberId } from "~/domain/ids";
import {
  ChangeRoles,
  EraseName,
  MoveMember,
  RemoveMember,
  RenewInvitationForm,
  ResetPasswordForm,
  WithdrawInvitation,
} from "~/domain/member-commands";
import type { Actor } from "~/domain/permissions";
import type { TypedValues } from "~/http/parse-form.server";
import { answer, done } from "~/http/respond.server";
import { showLink } from "~/http/shown-link.server";
import { changeMember } from "~/services/change-member.server";
import { eraseName } from "~/services/erase-name.server";
import { issueLink } from "~/services/issue-link.server";
import { endSessionsBy } from "~/services/sessions-of-member.server";

const EndSessions = z.object({ intent: z.literal("end-sessions"), memberId: MemberId });

/** What the forms of a member's page ask for. */
export const MemberPageCommand = z.discriminatedUnion(
  "intent",
  [
    ...([ChangeRoles, MoveMember, RemoveMember, WithdrawInvitation] as const),
    ...([RenewInvitationForm, ResetPasswordForm, EraseName, EndSessions] as const),
  ],
  "intent-unknown",
);
export type MemberPageCommand = z.infer<typeof MemberPageCommand>;

/** Answers with the link that was made, with what kept it from being done, or leads back to the page. */
export async function carryOut(actor: Actor, command: MemberPageCommand, typed: TypedValues) {
  if (command.intent === "renew-invitation" || command.intent === "reset-password") {
    const made = await issueLink(actor, command);
    const kind = command.intent === "reset-password" ? "new-password" : "invitation";
    return made.ok ? showLink(made.value, kind) : answer(made.problem, typed);
  }
  const result = await changed(actor, command);
  return result.ok ? done(`/admin/members/${command.memberId}`) : answer(result.problem, typed);
}

function changed(actor: Actor, command: Exclude<MemberPageCommand, { intent: "renew-invitation" | "reset-password" }>) {
  if (command.intent === "end-sessions") return endSessionsBy(actor, command.memberId);
  return command.intent === "erase-name" ? eraseName(actor, command) : changeMember(actor, command);
}
