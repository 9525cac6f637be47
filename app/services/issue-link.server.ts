import { type Clock, commit } from "~/db/commit.server";
import { type MemberRows, readMember } from "~/db/read-membership.server";
import type { Change } from "~/domain/change";
import type { CommandHeader, Moment } from "~/domain/command";
import { decideRenewInvitation, decideResetPassword } from "~/domain/decide-member";
import type { MemberId } from "~/domain/ids";
import { RenewInvitation, ResetPassword } from "~/domain/member-commands";
import { type Actor, grantOver } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import { hashOfSecret, secretOf } from "~/services/invitation-secret.server";
import { type MadeLink, madeLink } from "~/services/made-link.server";

/** Which link to make for a member. */
interface LinkForm extends CommandHeader {
  readonly intent: "renew-invitation" | "reset-password";
  readonly memberId: MemberId;
  /** Of a link for a new password: whether the second factor goes with the old one. */
  readonly endsSecondFactor?: boolean;
}

/** A fresh sign-in link for somebody invited, or one with which a member sets a new password for the account they have. */
export async function issueLink(actor: Actor, form: LinkForm, clock?: Clock): Promise<Result<MadeLink>> {
  const secret = secretOf(form.commandId);
  const secretHash = hashOfSecret(secret);
  const given = { ...form, secretHash };
  const command = form.intent === "renew-invitation" ? RenewInvitation.parse(given) : ResetPassword.parse(given);
  const committed = await commit(
    actor,
    command,
    {
      action: "manage-members",
      read: (view) => readMember(view, form.memberId),
      allow: ({ grants }) =>
        grantOver(
          actor,
          grants.map((grant) => grant.role),
        ),
      decide: (rows, moment) => decide(rows, command, moment),
    },
    clock,
  );
  return committed.ok ? succeed(await madeLink(secret)) : committed;
}

function decide(rows: MemberRows, command: RenewInvitation | ResetPassword, moment: Moment): Result<Change[]> {
  return command.intent === "renew-invitation"
    ? decideRenewInvitation(rows, command, moment)
    : decideResetPassword(rows, command, moment);
}
