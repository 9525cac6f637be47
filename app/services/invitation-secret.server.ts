import { createHash, randomBytes } from "node:crypto";

/** How long a sign-in link works, in milliseconds. */
export const invitationLifetime = 24 * 60 * 60_000;

/** 256 random bits, as they stand in a sign-in link. */
export function newInvitationSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The only form in which a link's secret is stored. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Where a sign-in link leads on this site. */
export function welcomePath(secret: string): string {
  return `/welcome/${secret}`;
}
