import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { MemberId } from "~/domain/ids";
import {
  type ClaimInvitation,
  type Invite,
  type RenewInvitation,
  type ResetPassword,
  scopesOf,
  type WithdrawInvitation,
} from "~/domain/member-commands";
import type { RoleName, ScopeKind } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Invitation, Member, Person, Plan, RoleGrant, Unit } from "~/domain/rows";

/** How long a sign-in link works, in milliseconds. */
export const invitationLifetime = 24 * 60 * 60_000;

/** What an invitation names, where there is such. */
export interface InviteState {
  readonly unit: Unit | null;
  readonly plan: Plan | null;
}

export function decideInvite({ unit, plan }: InviteState, command: Invite, moment: Moment): Result<Change[]> {
  if ((command.role === "department" || command.unitId) && !unit)
    return fail({ code: "not-found", entity: "unit", field: "unitId" });
  if (unit && unit.closedOn !== null) return fail({ code: "unit-closed", field: "unitId" });
  if (command.planId && !plan) return fail({ code: "not-found", entity: "plan", field: "planId" });
  if (command.planId && !scopesOf[command.role].includes("plan")) return fail({ code: "role-scope", field: "planId" });
  const name = namerFor(moment);
  const person = { id: name(), displayName: command.displayName };
  const member: Member = {
    id: name() as MemberId,
    personId: person.id,
    userId: null,
    unitId: command.unitId,
    status: "invited",
  };
  const [scopeKind, scopeId] = scopeOf(command);
  return succeed([
    created("person", person),
    created("member", member),
    created("roleGrant", { id: name(), memberId: member.id, role: command.role, scopeKind, scopeId }),
    linkFor(member.id, command.secretHash, name, moment),
  ]);
}

/** A member with what is still open of the links made for them. */
export interface InvitedState {
  readonly member: Member;
  /** Links that were not taken up, whether or not they still work. */
  readonly links: readonly Invitation[];
}

export function decideRenewInvitation(
  { member, links }: InvitedState,
  command: RenewInvitation,
  moment: Moment,
): Result<Change[]> {
  if (member.status !== "invited") return fail({ code: "not-invited" });
  return succeed([
    ...links.map((link) => removed("invitation", link)),
    linkFor(member.id, command.secretHash, namerFor(moment), moment),
  ]);
}

export function decideWithdrawInvitation(
  { member, links }: InvitedState,
  grants: readonly RoleGrant[],
  _command: WithdrawInvitation,
): Result<Change[]> {
  if (member.status !== "invited") return fail({ code: "not-invited" });
  return succeed([
    ...links.map((link) => removed("invitation", link)),
    ...grants.map((grant) => removed("roleGrant", grant)),
    ...updated("member", member, { status: "removed" }),
  ]);
}

export function decideResetPassword(
  { member, links }: InvitedState,
  command: ResetPassword,
  moment: Moment,
): Result<Change[]> {
  if (member.status !== "active" || member.userId === null) return fail({ code: "no-account" });
  return succeed([
    ...links.map((link) => removed("invitation", link)),
    linkFor(member.id, command.secretHash, namerFor(moment), moment, command.endsSecondFactor),
  ]);
}

/** Uses a link for a new password up: only while its member has the account it was made for. */
export function decideClaimReset(
  { invitation, member }: { readonly invitation: Invitation | null; readonly member: Member | null },
  moment: Moment,
): Result<Change[]> {
  if (!invitation || !holds(invitation, moment)) return fail({ code: "link-expired" });
  if (member?.status !== "active" || member.userId === null) return fail({ code: "link-expired" });
  return succeed(updated("invitation", invitation, { claimedAt: moment.recordedAt }));
}

export interface ClaimState {
  readonly invitation: Invitation | null;
  readonly invited: Member | null;
  readonly person: Person | null;
  readonly grants: readonly RoleGrant[];
  /** The member the account already is, where it is one. */
  readonly existing: Member | null;
}

export function decideClaim(state: ClaimState, command: ClaimInvitation, moment: Moment): Result<Change[]> {
  const { invitation, invited, person, existing } = state;
  if (!invitation || !invited || !person) return fail({ code: "link-expired" });
  // A link for a new password makes nobody a member.
  if (!holds(invitation, moment) || invited.status !== "invited") return fail({ code: "link-expired" });
  const claimed = updated("invitation", invitation, { claimedAt: moment.recordedAt });
  if (!existing) {
    return succeed([
      ...claimed,
      ...updated("member", invited, { userId: command.userId, status: "active" }),
      ...updated("person", person, { displayName: command.displayName }),
    ]);
  }
  const name = namerFor(moment);
  return succeed([
    ...claimed,
    ...updated("member", invited, { status: "removed" }),
    ...updated("member", existing, { unitId: existing.unitId ?? invited.unitId }),
    ...state.grants.map(({ role, scopeKind, scopeId }) =>
      created("roleGrant", { id: name(), memberId: existing.id, role, scopeKind, scopeId }),
    ),
  ]);
}

function holds({ claimedAt, expiresAt }: Invitation, { recordedAt }: Moment): boolean {
  return claimedAt === null && expiresAt > recordedAt;
}

function linkFor(
  memberId: MemberId,
  secretHash: string,
  name: () => string,
  { recordedAt }: Moment,
  endsSecondFactor = false,
): Change {
  const expiresAt = recordedAt + invitationLifetime;
  return created("invitation", { id: name(), memberId, secretHash, expiresAt, claimedAt: null, endsSecondFactor });
}

function scopeOf(command: {
  readonly role: RoleName;
  readonly unitId: string | null;
  readonly planId: string | null;
}): [ScopeKind, string | null] {
  if (command.role === "department") return ["unit", command.unitId];
  if (command.planId) return ["plan", command.planId];
  return ["organisation", null];
}
