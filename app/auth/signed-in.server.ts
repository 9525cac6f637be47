import { liveSessionOf } from "~/auth/live-session.server";
import { memberOfUser, type SignedInMember } from "~/auth/member-of-user.server";
import { currentStore } from "~/db/open-store.server";

export interface SignedIn extends SignedInMember {
  readonly sessionId: string;
  readonly userId: string;
}

const ofRequest = new WeakMap<Request, Promise<SignedIn | null>>();
const underWay = new Map<string, Promise<SignedIn | null>>();

/**
 * Who a request comes from: null without a live session, and for an account that is no active member with a role.
 * Read once a request. Remix hands each loader of a page a copy of its own, so a look-up that is under way for the same
 * cookies is shared too.
 */
export function signedInOf(request: Request): Promise<SignedIn | null> {
  const known = ofRequest.get(request);
  if (known) return known;
  const cookies = request.headers.get("Cookie");
  if (!cookies) return Promise.resolve(null);
  const looking = underWay.get(cookies) ?? lookUp(request.headers).finally(() => underWay.delete(cookies));
  underWay.set(cookies, looking);
  ofRequest.set(request, looking);
  return looking;
}

async function lookUp(headers: Headers): Promise<SignedIn | null> {
  const store = await currentStore();
  const session = await liveSessionOf(headers, store);
  if (!session) return null;
  const member = await memberOfUser(store, session.userId);
  return member && { ...member, sessionId: session.id, userId: session.userId };
}
