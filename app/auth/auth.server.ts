import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { longestPassword, shortestPassword } from "~/auth/credentials";
import { hashPassword, verifyPassword } from "~/auth/passwords.server";
import { cookiePrefix } from "~/auth/session-cookie.server";
import { accountSettings } from "~/auth/settings.server";
import { currentStore } from "~/db/open-store.server";
import type { Store } from "~/db/store.server";
import { absoluteTimeout } from "~/domain/session-timeouts";
import { trustedOrigins } from "~/server/origin-check";

type Auth = ReturnType<typeof makeAuth>;

/** The header that tells better-auth the client's address; whatever a client sends under this name is overwritten. */
export const addressHeader = "x-chengqi-client-address";

const ofStore = new WeakMap<Store, Auth>();

/** better-auth on the process's database. It has no route of its own: only our actions ask it. */
export async function currentAuth(): Promise<Auth> {
  const store = await currentStore();
  const auth = ofStore.get(store) ?? makeAuth(store);
  ofStore.set(store, auth);
  return auth;
}

function makeAuth(store: Store) {
  const { publicUrl, secret, secure } = accountSettings();
  return betterAuth({
    appName: "Chengqi",
    baseURL: publicUrl,
    secret,
    database: prismaAdapter(store.writer, { provider: store.dialect }),
    trustedOrigins: [...trustedOrigins(publicUrl)],
    emailAndPassword: {
      enabled: true,
      // An account only ever comes from an invitation.
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // A session's end never moves; `liveSessionOf` ends it earlier once nobody is there any more.
    session: { expiresIn: absoluteTimeout / 1000, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // Codes from a device after the password; no device is remembered.
    plugins: [twoFactor({ issuer: "承启 Chengqi", trustDeviceMaxAge: 1, accountLockout: { maxFailedAttempts: 5 } })],
    // Failed attempts are counted in `attempts.server.ts`, by account and by address.
    rateLimit: { enabled: false },
    logger: { level: "error" },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix,
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  });
}
