import { type Clock, commit, type Deed } from "~/db/commit.server";
import { readMembership } from "~/db/read-membership.server";
import type { Change } from "~/domain/change";
import type { Committed, Moment } from "~/domain/command";
import { decideWithdrawInvitation } from "~/domain/decide-member";
import {
  decideChangeRoles,
  decideMoveMember,
  decideRemoveMember,
  type MembershipState,
} from "~/domain/decide-membership";
import type { ChangeRoles, MoveMember, RemoveMember, WithdrawInvitation } from "~/domain/member-commands";
import { type Actor, grantOver, type RoleName } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import { endSessionsOfMember } from "~/services/sessions-of-member.server";

export type MemberChange = ChangeRoles | MoveMember | RemoveMember | WithdrawInvitation;

/**
 * Changes what a member may do, where they belong, or whether they are one at all. New roles are used after signing in
 * anew; who was removed is signed out at once.
 */
export async function changeMember(actor: Actor, command: MemberChange, clock?: Clock): Promise<Result<Committed>> {
  const deed: Deed<MembershipState> = {
    action: "manage-members",
    read: (view, tx) => readMembership(view, tx, command.memberId, namedIn(command)),
    allow: ({ grants }) => grantOver(actor, [...grants.map((grant) => grant.role), ...rolesIn(command)]),
    decide: (state, moment) => decide(state, command, moment),
  };
  const committed = await commit(actor, command, deed, clock);
  const ends = command.intent === "change-roles" || command.intent === "remove-member";
  if (committed.ok && committed.value.changes > 0 && ends) await endSessionsOfMember(command.memberId);
  return committed;
}

function decide(state: MembershipState, command: MemberChange, moment: Moment): Result<Change[]> {
  switch (command.intent) {
    case "change-roles":
      return decideChangeRoles(state, command, moment);
    case "move-member":
      return decideMoveMember(state, command, moment);
    case "remove-member":
      return decideRemoveMember(state, command);
    case "withdraw-invitation":
      return decideWithdrawInvitation(state, state.grants, command);
  }
}

function rolesIn(command: MemberChange): RoleName[] {
  return command.intent === "change-roles" ? command.grants.map((grant) => grant.role) : [];
}

function namedIn(command: MemberChange): { unitIds?: string[]; planIds?: string[] } {
  if (command.intent === "move-member") return { unitIds: command.unitId === null ? [] : [command.unitId] };
  if (command.intent !== "change-roles") return {};
  const ids = (kind: "unit" | "plan") =>
    command.grants.flatMap(({ scopeKind, scopeId }) => (scopeKind === kind && scopeId !== null ? [scopeId] : []));
  return { unitIds: ids("unit"), planIds: ids("plan") };
}
