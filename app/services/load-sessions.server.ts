import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { readDisplayNames } from "~/db/read-people.server";
import { type OpenSession, readSessions } from "~/db/sessions.server";
import { presentView } from "~/db/view.server";
import { type Device, deviceOf } from "~/domain/device";
import type { MemberId } from "~/domain/ids";
import { type Actor, grantOver, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { absoluteTimeout, idleTimeout } from "~/domain/session-timeouts";

/** A session that holds; its id opens nothing. */
export interface LiveSession extends Device {
  readonly id: string;
  /** Milliseconds. */
  readonly since: number;
  /** Milliseconds, exact to a few minutes. */
  readonly seen: number;
}

export interface MemberSession extends LiveSession {
  readonly memberId: MemberId;
  readonly displayName: string;
  /** Whether the actor may end it: an administrator's takes an administrator. */
  readonly mayEnd: boolean;
}

const most = 300;

/** Who is signed in: every session that holds, the latest seen first, at most 300. */
export async function loadSessions(
  actor: Actor,
  now = Date.now(),
): Promise<Result<{ readonly sessions: readonly MemberSession[]; readonly timeZone: string }>> {
  if (!may(actor, "manage-members")) return fail({ code: "forbidden", action: "manage-members" });
  const store = await currentStore();
  const view = presentView(store.reader);
  const live = await readSessions(store, { ...liveAt(now), take: most });
  const userIds = [...new Set(live.map((session) => session.userId))];
  const members = userIds.length === 0 ? [] : await view.find("member", { userId: { in: userIds } });
  const ids = members.map((member) => member.id);
  const grants = ids.length === 0 ? [] : await view.find("roleGrant", { memberId: { in: ids } });
  const names = await readDisplayNames(view, ids);
  const sessions = live.flatMap((session): MemberSession[] => {
    const member = members.find(({ userId }) => userId === session.userId);
    if (!member) return [];
    const roles = grants.filter((grant) => grant.memberId === member.id).map((grant) => grant.role);
    const displayName = names.get(member.id) ?? "";
    return [{ ...shown(session), memberId: member.id, displayName, mayEnd: grantOver(actor, roles) !== null }];
  });
  return succeed({ sessions, timeZone: (await readSettings(view)).timeZone });
}

/** The sessions of one account that hold, the latest seen first. */
export async function sessionsOfAccount(userId: string, now = Date.now()): Promise<readonly LiveSession[]> {
  const live = await readSessions(await currentStore(), { ...liveAt(now), take: most, userId });
  return live.map(shown);
}

export async function countLiveSessions(userId: string): Promise<number> {
  return (await sessionsOfAccount(userId)).length;
}

function liveAt(now: number) {
  return { begun: new Date(now - absoluteTimeout), seen: new Date(now - idleTimeout) };
}

function shown({ id, createdAt, updatedAt, userAgent }: OpenSession): LiveSession {
  return { id, since: createdAt.getTime(), seen: updatedAt.getTime(), ...deviceOf(userAgent) };
}
