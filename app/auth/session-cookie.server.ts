import { createHmac, timingSafeEqual } from "node:crypto";
import type { AccountSettings } from "~/auth/settings.server";

export const cookiePrefix = "chengqi";

/** The session's token as its cookie carries it, where our signature on it is right; null for anything else. */
export function sessionTokenIn(headers: Headers, { secret, secure }: AccountSettings): string | null {
  const value = cookieNamed(headers, sessionCookieName(secure));
  const dot = value?.lastIndexOf(".") ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const right = createHmac("sha256", secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

/** The cookie that carries a session, signed as better-auth signs it. `seconds` is how long a browser keeps it. */
export function sessionCookie(token: string, seconds: number, { secret, secure }: AccountSettings): string {
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  const value = encodeURIComponent(`${token}.${signature}`);
  return `${sessionCookieName(secure)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** What better-auth names the cookie. */
export function sessionCookieName(secure: boolean): string {
  return `${secure ? "__Secure-" : ""}${cookiePrefix}.session_token`;
}

function cookieNamed(headers: Headers, name: string): string | null {
  const cookies = (headers.get("Cookie") ?? "").split(";").map((cookie) => cookie.trim());
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  try {
    return found === undefined ? null : decodeURIComponent(found);
  } catch {
    return null;
  }
}
