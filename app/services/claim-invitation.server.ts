import { type Clock, commit } from "~/db/commit.server";
import type { View } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { type ClaimState, decideClaim } from "~/domain/decide-member";
import type { MemberId } from "~/domain/ids";
import type { ClaimInvitation } from "~/domain/member-commands";
import type { Grant } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

/**
 * Ties an account to the member an invitation was made for, or gives its roles to the member the account already is. The
 * invitation is the permission; that it works once is decided under the log's lock.
 */
export function claimInvitation(
  memberId: MemberId,
  command: ClaimInvitation,
  clock?: Clock,
): Promise<Result<Committed>> {
  return commit(
    { memberId, unitId: null, grants: [] },
    command,
    {
      action: "manage-members",
      read: (view) => readClaim(view, command),
      allow: ({ permission }) => permission,
      decide: (state, moment) => decideClaim(state, command, moment),
    },
    clock,
  );
}

interface Claim extends ClaimState {
  /** The role the invitation was made for, which is also what lets its holder take it up. */
  readonly permission: Grant | null;
}

async function readClaim(view: View, { secretHash, userId }: ClaimInvitation): Promise<Result<Claim>> {
  const invitation = await view.first("invitation", { secretHash });
  const invited = invitation && (await view.first("member", { id: invitation.memberId }));
  const person = invited && (await view.first("person", { id: invited.personId }));
  const grants = invited ? await view.find("roleGrant", { memberId: invited.id }, { orderBy: ["id"] }) : [];
  const existing = await view.first("member", { userId });
  if (!invitation || !invited || !person) return fail({ code: "link-expired" });
  if (existing?.status === "removed") return fail({ code: "forbidden", action: "manage-members" });
  // An account that took up this very invitation isn't somebody else.
  const other = existing?.id === invited.id ? null : existing;
  const held = other ? await view.find("roleGrant", { memberId: other.id }) : [];
  const fresh = grants.filter(
    (grant) => !held.some(({ role, scopeId }) => role === grant.role && scopeId === grant.scopeId),
  );
  return succeed({ invitation, invited, person, grants: fresh, existing: other, permission: grants[0] ?? null });
}
