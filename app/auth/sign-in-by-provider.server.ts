import { currentAuth } from "~/auth/auth.server";
import { errandIn } from "~/auth/errand-cookie.server";
import { backFromProvider, type Identity } from "~/auth/identity-provider.server";
import { liveSessionOf } from "~/auth/live-session.server";
import type { Caller } from "~/auth/open-session.server";
import { sessionCookie } from "~/auth/session-cookie.server";
import { accountSettings } from "~/auth/settings.server";
import { admit } from "~/auth/sign-in.server";
import { currentStore } from "~/db/open-store.server";
import { fail, type Result, succeed } from "~/domain/result";
import { absoluteTimeout } from "~/domain/session-timeouts";

/** What came of an errand to the identity provider. */
export type Arrival =
  | { readonly kind: "signed-in"; readonly next: string; readonly headers: Headers }
  | { readonly kind: "tied" };

/**
 * Whoever comes back from the identity provider: is signed in to the account their identity is tied to, or has it tied to the account
 * they are signed in to. An identity nobody has tied opens nothing: accounts only ever come from invitations.
 */
export async function arriveFromProvider(caller: Caller): Promise<Result<Arrival>> {
  const errand = errandIn(caller.request.headers);
  if (!errand) return fail({ code: "provider-refused" });
  const identity = await backFromProvider(new URL(caller.request.url).search, errand);
  if (!identity.ok) return identity;
  if (errand.tie) return tie(caller, identity.value);
  const headers = await openFor(caller, identity.value);
  return headers.ok ? succeed({ kind: "signed-in", next: errand.next, headers: headers.value }) : headers;
}

async function openFor(caller: Caller, { providerId, subject }: Identity): Promise<Result<Headers>> {
  const store = await currentStore();
  const account = await store.reader.account.findFirst({ where: { providerId, accountId: subject } });
  if (!account) return fail({ code: "provider-unknown" });
  const { internalAdapter } = await (await currentAuth()).$context;
  const { token, userId } = await internalAdapter.createSession(account.userId, false);
  const cookie = sessionCookie(token, absoluteTimeout / 1000, accountSettings());
  return admit(caller, { userId, token, headers: new Headers([["Set-Cookie", cookie]]) });
}

async function tie(caller: Caller, { providerId, subject }: Identity): Promise<Result<Arrival>> {
  const store = await currentStore();
  const session = await liveSessionOf(caller.request.headers, store);
  if (!session) return fail({ code: "signed-out" });
  const { writer } = store;
  const taken = await writer.account.findFirst({ where: { providerId, accountId: subject } });
  if (taken && taken.userId !== session.userId) return fail({ code: "provider-refused" });
  if (!taken) {
    await writer.account.deleteMany({ where: { providerId, userId: session.userId } });
    const id = crypto.randomUUID();
    await writer.account.create({ data: { id, providerId, accountId: subject, userId: session.userId } });
  }
  return succeed({ kind: "tied" });
}

/** Unties the identity of whoever is signed in; they sign in by password from then on. */
export async function untie(request: Request): Promise<Result<null>> {
  const store = await currentStore();
  const session = await liveSessionOf(request.headers, store);
  if (!session) return fail({ code: "signed-out" });
  await store.writer.account.deleteMany({ where: { userId: session.userId, providerId: { startsWith: "oidc " } } });
  return succeed(null);
}

/** Whether whoever is signed in has tied an identity. */
export async function isTied(request: Request): Promise<boolean> {
  const store = await currentStore();
  const session = await liveSessionOf(request.headers, store);
  if (!session) return false;
  const tied = { userId: session.userId, providerId: { startsWith: "oidc " } };
  return (await store.reader.account.count({ where: tied })) > 0;
}
