import { beforeAll, describe, expect, it } from "vitest";
import { aCaller, aMember, aRequest, cookieOf } from "#tests/auth/accounts";
import { aWorld, expectOk } from "#tests/services/world";
import { totpOf } from "#tests/setup/totp";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveSecondFactor,
  hasSecondFactor,
} from "~/auth/second-factor.server";
import { signIn } from "~/auth/sign-in.server";
import { signedInOf } from "~/auth/signed-in.server";
import { currentStore } from "~/db/open-store.server";

beforeAll(() => aWorld());

/** A member whose second factor is on. */
async function aCarefulMember() {
  const { email, password, cookie } = await aMember();
  const setup = expectOk(await beginSecondFactor(aCaller({ cookie }), password));
  const headers = expectOk(await confirmSecondFactor(aCaller({ cookie }), totpOf(setup.secret)));
  return { email, password, setup, cookie: cookieOf(headers) };
}

async function afterPassword({ email, password }: { email: string; password: string }): Promise<string> {
  const { step, headers } = expectOk(await signIn(aCaller(), { email, password }));
  expect(step).toBe("second-factor");
  return cookieOf(headers);
}

function isIn(cookie: string) {
  return signedInOf(aRequest("/", { cookie })).then((member) => member !== null);
}

describe("a second factor", () => {
  it("is shown once, as a picture, a key and spare codes, and holds only when a code proves it", async () => {
    const { email, password, cookie } = await aMember();
    const setup = expectOk(await beginSecondFactor(aCaller({ cookie }), password));
    expect(setup.picture).toMatch(/^<svg/);
    expect(new Set(setup.spareCodes).size).toBe(10);
    expect(await hasSecondFactor(aRequest("/", { cookie }))).toBe(false);
    expect(expectOk(await signIn(aCaller(), { email, password })).step).toBe("opened");
  });

  it("isn't set up or ended by whoever doesn't know the password", async () => {
    const { cookie } = await aMember();
    expect(await beginSecondFactor(aCaller({ cookie }), "not the password")).toMatchObject({ ok: false });
    const careful = await aCarefulMember();
    const ended = await endSecondFactor(aCaller({ cookie: careful.cookie }), "not the password");
    expect(ended).toEqual({ ok: false, problem: { code: "sign-in-failed" } });
    expect(await hasSecondFactor(aRequest("/", { cookie: careful.cookie }))).toBe(true);
  });

  it("isn't put into force by a wrong code", async () => {
    const { password, cookie } = await aMember();
    expectOk(await beginSecondFactor(aCaller({ cookie }), password));
    const wrong = await confirmSecondFactor(aCaller({ cookie }), "000000");
    expect(wrong).toMatchObject({ ok: false, problem: { code: "second-factor-wrong" } });
    expect(await hasSecondFactor(aRequest("/", { cookie }))).toBe(false);
  });

  it("lets nobody in by the password alone", async () => {
    const member = await aCarefulMember();
    expect(await isIn(await afterPassword(member))).toBe(false);
  });

  it("lets in whoever gives the code of the moment as well", async () => {
    const member = await aCarefulMember();
    const cookie = await afterPassword(member);
    const headers = expectOk(await giveSecondFactor(aCaller({ cookie }), totpOf(member.setup.secret)));
    expect(await isIn(cookieOf(headers))).toBe(true);
  });

  it("refuses a wrong code, and a code without the password before it", async () => {
    const member = await aCarefulMember();
    const cookie = await afterPassword(member);
    expect(await giveSecondFactor(aCaller({ cookie }), "123456")).toMatchObject({
      problem: { code: "second-factor-wrong" },
    });
    const code = totpOf(member.setup.secret);
    expect(await giveSecondFactor(aCaller(), code)).toMatchObject({ problem: { code: "second-factor-expired" } });
    const forged = await giveSecondFactor(aCaller({ cookie: "chengqi.two_factor=forged.AAAA" }), code);
    expect(forged).toMatchObject({ ok: false });
  });

  it("takes each spare code once", async () => {
    const member = await aCarefulMember();
    const [spare = ""] = member.setup.spareCodes;
    const first = await giveSecondFactor(aCaller({ cookie: await afterPassword(member) }), spare);
    expect(await isIn(cookieOf(expectOk(first)))).toBe(true);
    const second = await giveSecondFactor(aCaller({ cookie: await afterPassword(member) }), spare);
    expect(second).toMatchObject({ problem: { code: "second-factor-wrong" } });
  });

  it("bears no guessing: after a few wrong codes it is closed for a while", async () => {
    const member = await aCarefulMember();
    const answers: string[] = [];
    // Whoever knows the password may begin anew each time, from wherever they like.
    for (let turn = 0; turn < 7; turn += 1) {
      const caller = aCaller({ cookie: await afterPassword(member) });
      const answer = await giveSecondFactor(caller, String(111_111 * (turn + 1)));
      answers.push(answer.ok ? "in" : answer.problem.code);
    }
    expect(answers).not.toContain("in");
    expect(answers.at(-1)).toBe("too-many-attempts");
  });

  it("is ended by the password, and then asks for nothing", async () => {
    const member = await aCarefulMember();
    expectOk(await endSecondFactor(aCaller({ cookie: member.cookie }), member.password));
    const { email, password } = member;
    expect(expectOk(await signIn(aCaller(), { email, password })).step).toBe("opened");
  });

  it("is kept encrypted: neither key nor spare codes stand in the database", async () => {
    const { setup } = await aCarefulMember();
    const rows = await (await currentStore()).reader.twoFactor.findMany();
    const text = JSON.stringify(rows);
    for (const secret of [setup.secret, ...setup.spareCodes]) expect(text).not.toContain(secret);
  });
});
