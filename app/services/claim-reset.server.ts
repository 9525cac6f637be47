import { type Clock, commit } from "~/db/commit.server";
import type { Committed } from "~/domain/command";
import { decideClaimReset } from "~/domain/decide-member";
import type { MemberId } from "~/domain/ids";
import type { ClaimReset } from "~/domain/member-commands";
import type { Result } from "~/domain/result";
import { succeed } from "~/domain/result";

/** Uses up a link for a new password. The link is the permission; that it works once is decided under the log's lock. */
export function claimReset(memberId: MemberId, command: ClaimReset, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    { memberId, unitId: null, grants: [] },
    command,
    {
      action: "manage-members",
      read: async (view) => {
        const invitation = await view.first("invitation", { secretHash: command.secretHash });
        const member = invitation && (await view.first("member", { id: invitation.memberId }));
        const grant = member && (await view.first("roleGrant", { memberId: member.id }));
        return succeed({ invitation, member: member ?? null, grant: grant ?? null });
      },
      // A link that is unknown, or whose member has no role any more, lets nobody do anything.
      allow: ({ grant }) => grant,
      decide: (state, moment) => decideClaimReset(state, moment),
    },
    clock,
  );
}
