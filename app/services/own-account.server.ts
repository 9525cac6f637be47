import { readSecondFactor } from "~/db/accounts.server";
import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { type NamedGrant, nameScopes } from "~/db/read-members.server";
import { endSessionOf, endSessionsBeside } from "~/db/sessions.server";
import { presentView } from "~/db/view.server";
import type { Actor } from "~/domain/permissions";
import { type LiveSession, sessionsOfAccount } from "~/services/load-sessions.server";

/** Whose account it is, and the session they are looking through. */
export interface OwnAccount {
  readonly actor: Actor;
  readonly userId: string;
  readonly sessionId: string;
}

export interface AccountFacts {
  readonly grants: readonly NamedGrant[];
  readonly sessions: readonly (LiveSession & { readonly own: boolean })[];
  /** Whether a code from a device is asked for after the password. */
  readonly secondFactor: boolean;
  readonly timeZone: string;
}

/** One's own roles and sessions: everybody's own business. */
export async function loadAccount({ actor, userId, sessionId }: OwnAccount): Promise<AccountFacts> {
  const store = await currentStore();
  const view = presentView(store.reader);
  const grants = await view.find("roleGrant", { memberId: actor.memberId }, { orderBy: ["id"] });
  const sessions = await sessionsOfAccount(userId);
  return {
    grants: await nameScopes(store, grants),
    sessions: sessions.map((session) => ({ ...session, own: session.id === sessionId })),
    secondFactor: await readSecondFactor(store, userId),
    timeZone: (await readSettings(view)).timeZone,
  };
}

/** Ends one of one's own sessions, or every one but the one at hand. */
export async function endOwnSessions({ userId, sessionId }: OwnAccount, which: string | "others"): Promise<void> {
  const store = await currentStore();
  if (which === "others") await endSessionsBeside(store, userId, sessionId);
  else await endSessionOf(store, userId, which);
}
