import { randomUUID } from "node:crypto";
import { type Clock, commit } from "~/db/commit.server";
import { decideInvite } from "~/domain/decide-member";
import type { PlanId, UnitId } from "~/domain/ids";
import { Invite } from "~/domain/member-commands";
import { type Actor, grantFor, type RoleName } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import {
  hashOfSecret,
  invitationLifetime,
  newInvitationSecret,
  welcomePath,
} from "~/services/invitation-secret.server";

/** Whom to invite: a role in the organisation, in a unit (departments always) or in one plan. */
interface Invited {
  readonly role: RoleName;
  readonly unitId?: UnitId | undefined;
  readonly planId?: PlanId | undefined;
}

/** Makes a member to be and the path of their sign-in link, which is known only to the caller: it can't be read again. */
export async function invite(actor: Actor, invited: Invited, clock?: Clock): Promise<Result<string>> {
  const secret = newInvitationSecret();
  const command = Invite.parse({
    intent: "invite",
    commandId: randomUUID(),
    ...invited,
    secretHash: hashOfSecret(secret),
    expiresAt: (clock?.now() ?? Date.now()) + invitationLifetime,
  });
  const committed = await commit(
    actor,
    command,
    {
      action: "manage-members",
      read: async (view) => succeed(command.unitId ? await view.first("unit", { id: command.unitId }) : null),
      allow: () => grantFor(actor, "manage-members"),
      decide: (unit, moment) => decideInvite(unit, command, moment),
    },
    clock,
  );
  return committed.ok ? succeed(welcomePath(secret)) : committed;
}
