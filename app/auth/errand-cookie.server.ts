import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Errand } from "~/auth/identity-provider.server";
import { accountSettings } from "~/auth/settings.server";

const name = "chengqi.errand";
const seconds = 600;

const Kept = z.object({
  ...{ verifier: z.string(), state: z.string(), nonce: z.string(), next: z.string(), tie: z.boolean() },
  /** Milliseconds since 1970 after which it is worth nothing. */
  until: z.number(),
});

/** The cookie that remembers an errand for ten minutes, signed, for the provider's page to come back to. */
export function errandCookie(errand: Errand, now = Date.now()): string {
  const text = Buffer.from(JSON.stringify({ ...errand, until: now + seconds * 1000 })).toString("base64url");
  return cookie(`${text}.${signatureOf(text)}`, seconds);
}

export function forgottenErrand(): string {
  return cookie("", 0);
}

/** The errand a request came back from; null where none was begun here, it was altered, or took too long. */
export function errandIn(headers: Headers, now = Date.now()): Errand | null {
  const cookies = (headers.get("Cookie") ?? "").split(";").map((one) => one.trim());
  const value = cookies.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  const [text = "", signature = ""] = value.split(".");
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(text))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  try {
    const kept = Kept.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return kept.success && kept.data.until > now ? kept.data : null;
  } catch {
    return null;
  }
}

function signatureOf(text: string): string {
  return createHmac("sha256", accountSettings().secret).update(`errand ${text}`).digest("base64url");
}

function cookie(value: string, age: number): string {
  const { secure } = accountSettings();
  return `${name}=${value}; Max-Age=${age}; Path=/sign-in/provider; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
