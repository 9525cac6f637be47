import { currentStore } from "~/db/open-store.server";
import { readMember } from "~/db/read-membership.server";
import { endSessionOf, endSessionsOf } from "~/db/sessions.server";
import { presentView } from "~/db/view.server";
import type { MemberId } from "~/domain/ids";
import { type Actor, grantOver } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";

/** Ends every session of a member, or the one that is named: an administrator's only by an administrator. */
export async function endSessionsBy(actor: Actor, memberId: MemberId, sessionId?: string): Promise<Result<null>> {
  const store = await currentStore();
  const rows = await readMember(presentView(store.reader), memberId);
  if (!rows.ok) return rows;
  const { member, grants } = rows.value;
  const roles = grants.map((grant) => grant.role);
  if (!grantOver(actor, roles)) return fail({ code: "forbidden", action: "manage-members" });
  if (member.userId === null) return succeed(null);
  if (sessionId === undefined) await endSessionsOf(store, member.userId);
  else await endSessionOf(store, member.userId, sessionId);
  return succeed(null);
}

/** Ends every session of a member whose roles or membership have just changed. */
export async function endSessionsOfMember(memberId: MemberId): Promise<void> {
  const store = await currentStore();
  const member = await presentView(store.reader).first("member", { id: memberId });
  if (member?.userId) await endSessionsOf(store, member.userId);
}
