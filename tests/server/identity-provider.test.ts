import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Issuer, startIssuer } from "#tests/setup/issuer";
import { errandCookie, errandIn } from "~/auth/errand-cookie.server";
import { backFromProvider, type Errand, leaveForProvider } from "~/auth/identity-provider.server";

let issuer: Issuer;

beforeAll(async () => {
  issuer = await startIssuer();
  Object.assign(process.env, {
    ...{ OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: "chengqi", OIDC_CLIENT_SECRET: "a secret of the installation" },
    ...{ PUBLIC_URL: "http://127.0.0.1:3000", CHENGQI_SECRET: "a secret of at least thirty-two characters" },
  });
});
afterAll(() => issuer.stop());

async function anErrand(): Promise<{ to: URL; errand: Errand }> {
  const left = await leaveForProvider({ next: "/work", tie: false });
  if (!left.ok) throw new Error(left.problem.code);
  return left.value;
}

function rightClaims({ nonce }: Errand): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer.url, aud: "chengqi", sub: "person-1", nonce, iat: now, exp: now + 300 };
}

async function backWith(answer: (errand: Errand) => Answer, state?: string) {
  const { errand } = await anErrand();
  issuer.answer(answer(errand));
  return backFromProvider(`?code=a-code&state=${state ?? errand.state}`, errand);
}

const refused = { ok: false, problem: { code: "provider-refused" } };
const soon = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe("whoever comes back from the identity provider", () => {
  it("left with a state, a nonce and a proof of their own each time", async () => {
    const [one, other] = [await anErrand(), await anErrand()];
    expect(one.to.origin).toBe(issuer.url);
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one.to.searchParams.get(name)).toBeTruthy();
      expect(one.to.searchParams.get(name)).not.toBe(other.to.searchParams.get(name));
    }
    expect(one.to.searchParams.get("redirect_uri")).toBe("http://127.0.0.1:3000/sign-in/provider/callback");
  });

  it("is known by issuer and subject when everything is right", async () => {
    const back = await backWith((errand) => ({ claims: rightClaims(errand) }));
    expect(back).toEqual({ ok: true, value: { providerId: `oidc ${issuer.url}`, subject: "person-1" } });
  });

  const wrong: readonly (readonly [string, (errand: Errand) => Answer])[] = [
    ["another nonce", (errand) => ({ claims: { ...rightClaims(errand), nonce: "another" } })],
    ["no nonce", (errand) => ({ claims: { ...rightClaims(errand), nonce: undefined } })],
    ["another issuer", (errand) => ({ claims: { ...rightClaims(errand), iss: "https://elsewhere.example" } })],
    ["another audience", (errand) => ({ claims: { ...rightClaims(errand), aud: "somebody-else" } })],
    [
      "several audiences, authorised for another",
      (errand) => ({ claims: { ...rightClaims(errand), aud: ["chengqi", "x"], azp: "x" } }),
    ],
    ["a time that has passed", (errand) => ({ claims: { ...rightClaims(errand), exp: soon(-600), iat: soon(-900) } })],
    ["a key nobody published", (errand) => ({ claims: rightClaims(errand), foreignKey: true })],
    ["no signature", (errand) => ({ claims: rightClaims(errand), unsigned: true })],
    ["no subject", (errand) => ({ claims: { ...rightClaims(errand), sub: undefined } })],
  ];
  it.each(wrong)("is refused for %s", async (_, answer) => {
    expect(await backWith(answer)).toEqual(refused);
  });

  it("is refused for another errand's state, for an error, and for nothing at all", async () => {
    expect(await backWith((errand) => ({ claims: rightClaims(errand) }), "another")).toEqual(refused);
    const { errand } = await anErrand();
    for (const search of ["", `?error=access_denied&state=${errand.state}`, "?code=x"]) {
      expect(await backFromProvider(search, errand)).toEqual(refused);
    }
  });
});

describe("the errand a browser remembers", () => {
  const errand: Errand = { verifier: "v", state: "s", nonce: "n", next: "/work", tie: false };
  const sent = (cookie: string) => new Headers({ Cookie: cookie.split(";")[0] ?? "" });

  it("comes back as it was, for ten minutes", () => {
    const now = Date.now();
    const cookie = errandCookie(errand, now);
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(errandIn(sent(cookie), now + 599_000)).toMatchObject(errand);
    expect(errandIn(sent(cookie), now + 601_000)).toBeNull();
  });

  it("is worth nothing altered, unsigned or made up", () => {
    const [text = ""] = errandCookie({ ...errand, next: "/elsewhere" }).split(".");
    const [, signature = ""] = errandCookie(errand).split(";")[0]?.split(".").slice(-2) ?? [];
    for (const cookie of [
      `${text}.${signature}`,
      "chengqi.errand=x",
      "chengqi.errand=.",
      "chengqi.errand=e30.AAAA",
      "",
    ]) {
      expect(errandIn(sent(cookie))).toBeNull();
    }
  });
});
