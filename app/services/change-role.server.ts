import { type Clock, commit } from "~/db/commit.server";
import { currentStore } from "~/db/open-store.server";
import { endSessionsOf } from "~/db/sessions.server";
import { presentView, type View } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { decideChangeRole, type RoleState } from "~/domain/decide-role-change";
import type { ChangeRole } from "~/domain/member-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

/** Gives a member one role in place of all they have, and ends their sessions: they sign in anew to use it. */
export async function changeRole(actor: Actor, command: ChangeRole, clock?: Clock): Promise<Result<Committed>> {
  const committed = await commit(
    actor,
    command,
    {
      action: "manage-members",
      read: (view) => readRole(view, command),
      allow: () => grantFor(actor, "manage-members"),
      decide: (state, moment) => decideChangeRole(state, command, moment),
    },
    clock,
  );
  if (!committed.ok || committed.value.changes === 0) return committed;
  const store = await currentStore();
  const member = await presentView(store.reader).first("member", { id: command.memberId });
  if (member?.userId) await endSessionsOf(store, member.userId);
  return committed;
}

async function readRole(view: View, { memberId, unitId }: ChangeRole): Promise<Result<RoleState>> {
  const member = await view.first("member", { id: memberId });
  if (!member || member.status === "removed") return fail({ code: "not-found", entity: "member" });
  const grants = await view.find("roleGrant", { memberId }, { orderBy: ["id"] });
  return succeed({ member, grants, unit: unitId ? await view.first("unit", { id: unitId }) : null });
}
