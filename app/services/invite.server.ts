import { randomUUID } from "node:crypto";
import { type Clock, commit } from "~/db/commit.server";
import { decideInvite, type InviteState } from "~/domain/decide-member";
import { CommandId, type PlanId, type UnitId } from "~/domain/ids";
import { Invite, type InviteForm } from "~/domain/member-commands";
import { type Actor, grantOver, type RoleName } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import { hashOfSecret, secretOf } from "~/services/invitation-secret.server";
import { type MadeLink, madeLink } from "~/services/made-link.server";

/** Makes a member to be and their sign-in link, which is known only to the caller. */
export async function inviteMember(actor: Actor, form: InviteForm, clock?: Clock): Promise<Result<MadeLink>> {
  const secret = secretOf(form.commandId);
  const command = Invite.parse({ ...form, secretHash: hashOfSecret(secret) });
  const committed = await commit(
    actor,
    command,
    {
      action: "manage-members",
      read: async (view): Promise<Result<InviteState>> =>
        succeed({
          unit: command.unitId ? await view.first("unit", { id: command.unitId }) : null,
          plan: command.planId ? await view.first("plan", { id: command.planId }) : null,
        }),
      allow: () => grantOver(actor, [command.role]),
      decide: (state, moment) => decideInvite(state, command, moment),
    },
    clock,
  );
  return committed.ok ? succeed(await madeLink(secret)) : committed;
}

/** Whom to invite: a role in the organisation, in a unit (departments always) or in one plan. */
interface Invited {
  readonly role: RoleName;
  readonly unitId?: UnitId | undefined;
  readonly planId?: PlanId | undefined;
}

/** An invitation that comes from no form: answers the link's path. */
export async function invite(actor: Actor, invited: Invited, clock?: Clock): Promise<Result<string>> {
  const commandId = CommandId.parse(randomUUID());
  const { role, unitId = null, planId = null } = invited;
  const made = await inviteMember(actor, { intent: "invite", commandId, displayName: "", role, unitId, planId }, clock);
  return made.ok ? succeed(made.value.path) : made;
}
