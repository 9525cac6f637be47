import { createHash, createHmac, randomBytes } from "node:crypto";
import type { CommandId } from "~/domain/ids";

/** 256 bits as they stand in a sign-in link, by the command that makes the link: sent twice, it is the same link. */
export function secretOf(commandId: CommandId): string {
  const key = process.env.CHENGQI_SECRET;
  if (!key) return randomBytes(32).toString("base64url");
  return createHmac("sha256", key).update(`sign-in link ${commandId}`).digest("base64url");
}

/** The only form in which a link's secret is stored. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Where a sign-in link leads on this site. */
export function welcomePath(secret: string): string {
  return `/welcome/${secret}`;
}
