import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  aCarefulMember,
  aMember,
  anInvitation,
  aRequest,
  aWelcome,
  cookieOf,
  goodPassword,
} from "#tests/auth/accounts";
import { academic, aWorld } from "#tests/services/world";
import { requireActor } from "~/http/actor.server";
import { viewerOf } from "~/http/viewer.server";
import { action as memberAction, loader as memberLoader } from "~/routes/admin.members_.$memberId/route";
import { action as signInAction, loader as signInLoader } from "~/routes/sign-in/route";
import { action as signOutAction, loader as signOutLoader } from "~/routes/sign-out/route";
import { action as welcomeAction, loader as welcomeLoader } from "~/routes/welcome.$secret/route";

beforeAll(() => aWorld());

let addresses = 0;

function asked(request: Request, params: Record<string, string> = {}) {
  addresses += 1;
  return { request, params, context: { nonce: "", clientAddress: `203.0.113.${addresses}` } };
}

async function thrown(promise: Promise<unknown>): Promise<Response> {
  const response = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(response instanceof Response)) throw new Error("expected a thrown response");
  return response;
}

describe("a page for members", () => {
  it("sends whoever isn't signed in to the sign-in page, and back", async () => {
    const response = await thrown(requireActor(aRequest("/plans/plan-next?asOf=2026-01-01")));
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe("/sign-in?next=%2Fplans%2Fplan-next%3FasOf%3D2026-01-01");
  });

  it("names who is looking in their own language", async () => {
    const { cookie } = await aMember("department", academic);
    const viewer = await viewerOf(aRequest("/", { cookie: `${cookie}; locale=en` }));
    expect(viewer).toEqual({
      member: {
        ...{ id: expect.any(String), displayName: "示例人员", unitName: "Academic activities" },
        ...{ roles: ["department"], rights: expect.arrayContaining(["read-plans", "read-letters"]) },
      },
      words: expect.any(Object),
      toured: false,
      heard: viewer.heard,
      locale: "en",
      organisation: "Sample association",
      theme: "auto",
    });
    expect((await viewerOf(aRequest("/"))).member).toBeNull();
  });
});

describe("a link for a new password", () => {
  /** Where whoever takes up a link is led that was made on the page of a member with a second factor. */
  async function ledTo(choice: Record<string, string>): Promise<string | null> {
    const [{ cookie }, careful] = [await aMember("administrator"), await aCarefulMember()];
    const memberId = (await viewerOf(aRequest("/", { cookie: careful.cookie }))).member?.id ?? "";
    const path = `/admin/members/${memberId}`;
    const shown = await (await memberLoader(asked(aRequest(path, { cookie }), { memberId }))).json();
    expect(shown).toMatchObject({ hasSecondFactor: true });
    const form = { intent: "reset-password", memberId, commandId: crypto.randomUUID(), ...choice };
    const made = z
      .object({ link: z.object({ address: z.string() }) })
      .parse(await (await memberAction(asked(aRequest(path, { cookie, form }), { memberId }))).json());
    const secret = made.link.address.split("/welcome/")[1] ?? "";
    const { invitation } = await (await welcomeLoader(asked(aRequest(`/welcome/${secret}`), { secret }))).json();
    expect(invitation?.endsSecondFactor).toBe("endsSecondFactor" in choice);
    const chosen = { password: "another-phrase-for-tomorrow", commandId: crypto.randomUUID() };
    const response = await welcomeAction(asked(aRequest(`/welcome/${secret}`, { form: chosen }), { secret }));
    return response.headers.get("Location");
  }

  it("leads on to the code of a second factor that is still on", async () => {
    expect(await ledTo({})).toBe("/sign-in/second-factor");
  });

  it("that ends the second factor says so before, and leads to where a new one is set up", async () => {
    expect(await ledTo({ endsSecondFactor: "on" })).toBe("/account/sign-in?ended");
  });
});

describe("signing in", () => {
  it("leads back to where one came from", async () => {
    const { email, password } = await aMember();
    const form = { email: ` ${email.toUpperCase()} `, password, next: "/plans?asOf=2026-01-01" };
    const response = await signInAction(asked(aRequest("/sign-in", { form })));
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/plans?asOf=2026-01-01"]);
    const cookie = cookieOf(response.headers);
    await expect(requireActor(aRequest("/", { cookie }))).resolves.toMatchObject({ grants: [{ role: "leadership" }] });
  });

  it.each(["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)"])(
    "never leads to another site: %s",
    async (next) => {
      const { email, password } = await aMember();
      const response = await signInAction(asked(aRequest("/sign-in", { form: { email, password, next } })));
      expect(response.headers.get("Location")).toBe("/");
    },
  );

  it("says what is wrong by its field, keeps the e-mail and never the password", async () => {
    const empty = await signInAction(asked(aRequest("/sign-in", { form: { email: "nobody", password: "" } })));
    expect(empty.status).toBe(422);
    expect(await empty.json()).toEqual({
      problem: { code: "invalid", fields: { email: ["email-invalid"], password: ["password-missing"] } },
      values: { email: "nobody" },
    });
    const form = { email: "nobody@example.org", password: "a-password-of-nobody" };
    const wrong = await signInAction(asked(aRequest("/sign-in", { form })));
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual({ problem: { code: "sign-in-failed" }, values: { email: form.email } });
  });

  it("tells after how many seconds to try again", async () => {
    const form = { email: "nobody-else@example.org", password: "a-password-of-nobody" };
    const again = () =>
      signInAction({
        ...asked(aRequest("/sign-in", { form })),
        context: { nonce: "", clientAddress: "203.0.113.250" },
      });
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await again()).status).toBe(401);
    const refused = await again();
    expect(refused.status).toBe(429);
    const { problem } = (await refused.json()) as { problem: { code: string; seconds: number } };
    expect(problem.code).toBe("too-many-attempts");
    expect(problem.seconds).toBeGreaterThan(800);
    expect(problem.seconds).toBeLessThanOrEqual(900);
  });

  it("is skipped by whoever is signed in", async () => {
    const { cookie } = await aMember();
    const response = await thrown(signInLoader(asked(aRequest("/sign-in?next=/plans", { cookie }))));
    expect(response.headers.get("Location")).toBe("/plans");
  });
});

describe("a sign-in link", () => {
  it("is looked at any number of times, and then taken up once", async () => {
    const secret = await anInvitation("department", academic);
    const path = `/welcome/${secret}`;
    for (let look = 0; look < 3; look += 1) {
      const response = await welcomeLoader(asked(aRequest(path), { secret }));
      expect(response.status).toBe(200);
      const unit = { nameZh: "学术活动与服务部", nameEn: "Academic activities" };
      expect(await response.json()).toMatchObject({ invitation: { role: "department", unit } });
    }
    const response = await welcomeAction(asked(aRequest(path, { form: aWelcome() }), { secret }));
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/work"]);
    expect((await welcomeLoader(asked(aRequest(path), { secret }))).status).toBe(410);
    const second = await welcomeAction(asked(aRequest(path, { form: aWelcome() }), { secret }));
    expect([second.status, second.headers.getSetCookie()]).toEqual([410, []]);
  });

  it("leads everybody but departments to the cockpit", async () => {
    const secret = await anInvitation("leadership");
    const response = await welcomeAction(asked(aRequest("/welcome", { form: aWelcome() }), { secret }));
    expect(response.headers.get("Location")).toBe("/");
  });

  it.each([
    ["short-one", "password-too-short"],
    ["unguessable-7".repeat(10), "password-too-long"],
    ["password1234", "password-trivial"],
    ["qwertyuiopas", "password-trivial"],
    ["111111111111", "password-trivial"],
    ["li.person@example.org", "password-trivial"],
  ])("refuses the password %s, and doesn't send it back", async (password, code) => {
    const secret = await anInvitation();
    const form = aWelcome({ email: "li.person@example.org", password });
    const response = await welcomeAction(asked(aRequest("/welcome", { form }), { secret }));
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ problem: { code: "invalid", fields: { password: [code] } } });
    expect(JSON.parse(text).values).not.toHaveProperty("password");
    expect((await welcomeLoader(asked(aRequest("/welcome"), { secret }))).status).toBe(200);
  });

  it("asks for a name and an e-mail", async () => {
    const secret = await anInvitation();
    const form = { commandId: aWelcome().commandId, email: "", displayName: " ", password: goodPassword };
    const response = await welcomeAction(asked(aRequest("/welcome", { form }), { secret }));
    expect(await response.json()).toMatchObject({
      problem: { fields: { email: ["email-invalid"], displayName: ["text-missing"] } },
    });
  });
});

describe("signing out", () => {
  it("only happens by a form", () => {
    expect(signOutLoader().status).toBe(405);
  });

  it("ends this session, or with everywhere every one", async () => {
    const { cookie, email, password } = await aMember();
    const form = { email, password };
    const other = cookieOf((await signInAction(asked(aRequest("/sign-in", { form })))).headers);
    const one = await signOutAction(asked(aRequest("/sign-out", { cookie, form: {} })));
    expect([one.status, one.headers.get("Location")]).toEqual([303, "/sign-in?signedOut=1"]);
    expect((await thrown(requireActor(aRequest("/", { cookie })))).status).toBe(302);
    await expect(requireActor(aRequest("/", { cookie: other }))).resolves.toBeDefined();
    const third = cookieOf((await signInAction(asked(aRequest("/sign-in", { form })))).headers);
    await signOutAction(asked(aRequest("/sign-out", { cookie: third, form: { everywhere: "1" } })));
    expect((await thrown(requireActor(aRequest("/", { cookie: other })))).status).toBe(302);
  });

  it("leaves whoever isn't signed in where they are", async () => {
    expect((await signOutAction(asked(aRequest("/sign-out", { form: {} })))).status).toBe(303);
  });
});
