import { forgetAccount } from "~/db/accounts.server";
import { type Clock, commit } from "~/db/commit.server";
import { currentStore } from "~/db/open-store.server";
import { readMember } from "~/db/read-membership.server";
import { presentView } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { decideEraseName } from "~/domain/decide-membership";
import type { EraseName } from "~/domain/member-commands";
import { type Actor, grantOver } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

/**
 * Erases the name and the account of somebody who was removed; the log keeps a marker in its place. It can't be taken back. The
 * account goes first: cut off in between, it is erased whole by asking again.
 */
export async function eraseName(actor: Actor, command: EraseName, clock?: Clock): Promise<Result<Committed>> {
  const store = await currentStore();
  const rows = await readMember(presentView(store.writer), command.memberId);
  if (!rows.ok) return rows;
  const { member, grants } = rows.value;
  const allowed = () =>
    grantOver(
      actor,
      grants.map((grant) => grant.role),
    );
  if (!allowed()) return fail({ code: "forbidden", action: "manage-members" });
  if (member.status === "removed" && member.userId !== null) await forgetAccount(store, member.userId);
  return commit(
    actor,
    command,
    {
      action: "manage-members",
      read: async (view) => {
        const now = await readMember(view, command.memberId);
        if (!now.ok) return now;
        const person = await view.first("person", { id: now.value.member.personId });
        return succeed({ member: now.value.member, person });
      },
      allow: allowed,
      decide: (state) => decideEraseName(state, command),
    },
    clock,
  );
}
