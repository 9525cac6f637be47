import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { sessionTokenIn } from "~/auth/session-cookie.server";

const settings = { publicUrl: "https://plans.example.org", secret: "s".repeat(40), secure: true };

function cookie(token: string, secret = settings.secret, name = "__Secure-chengqi.session_token") {
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return new Headers({ Cookie: `theme=dark; ${name}=${encodeURIComponent(`${token}.${signature}`)}; locale=en` });
}

it("a token is read from among other cookies where our signature is on it", () => {
  expect(sessionTokenIn(cookie("token"), settings)).toBe("token");
});

it("a token that somebody else signed is none", () => {
  expect(sessionTokenIn(cookie("token", "another-secret"), settings)).toBeNull();
});

it("a cookie that travelled without HTTPS is none where HTTPS is asked for", () => {
  expect(sessionTokenIn(cookie("token", settings.secret, "chengqi.session_token"), settings)).toBeNull();
});

it.each(["", "token", "token.", ".signature", "%E0%A4%A", "a.b.c"])("nonsense is none: %s", (value) => {
  const headers = new Headers({ Cookie: `__Secure-chengqi.session_token=${value}` });
  expect(sessionTokenIn(headers, settings)).toBeNull();
});
