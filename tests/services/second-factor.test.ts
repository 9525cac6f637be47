import { beforeAll, describe, expect, it } from "vitest";
import { aCaller, aCarefulMember, aMember, aRequest, cookieOf } from "#tests/auth/accounts";
import { aCommandId, administrator, aWorld, expectOk } from "#tests/services/world";
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
import { takeUpReset } from "~/auth/take-up-reset.server";
import { currentStore } from "~/db/open-store.server";
import { MemberId } from "~/domain/ids";
import { issueLink } from "~/services/issue-link.server";

beforeAll(() => aWorld());

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

/** A link for a new password for somebody whose second factor is on, and what taking it up answers. */
async function aReset(endsSecondFactor: boolean) {
  const { email, cookie, setup } = await aCarefulMember();
  const memberId = MemberId.parse((await signedInOf(aRequest("/", { cookie })))?.actor.memberId);
  const form = { intent: "reset-password", commandId: aCommandId(), memberId, endsSecondFactor } as const;
  const { path } = expectOk(await issueLink(administrator, form));
  const lastSignIn = () => lastSignInOf(email);
  const before = await lastSignIn();
  const chosen = { commandId: aCommandId(), password: "another-phrase-for-tomorrow" };
  const taken = expectOk(await takeUpReset(aCaller(), path.replace("/welcome/", ""), chosen));
  return { ...{ email, setup, taken, before, lastSignIn, memberId }, password: chosen.password };
}

async function lastSignInOf(email: string) {
  const user = await (await currentStore()).reader.user.findUnique({ where: { email } });
  return user?.lastSignInAt?.getTime();
}

describe("a link for a new password", () => {
  it("doesn't go around the second factor: nobody is in before the code, and no sign-in is noted", async () => {
    const { taken, before, lastSignIn, setup } = await aReset(false);
    expect(taken.step).toBe("second-factor");
    const cookie = cookieOf(taken.headers);
    expect(await isIn(cookie)).toBe(false);
    expect(await lastSignIn()).toBe(before);
    const headers = expectOk(await giveSecondFactor(aCaller({ cookie }), totpOf(setup.secret)));
    expect(await isIn(cookieOf(headers))).toBe(true);
    expect(await lastSignIn()).not.toBe(before);
  });

  it("ends the second factor where whoever made the link said so; a new one can be set up", async () => {
    const { email, password, taken } = await aReset(true);
    expect(taken.step).toBe("second-factor-ended");
    const cookie = cookieOf(taken.headers);
    expect(await isIn(cookie)).toBe(true);
    expect(await hasSecondFactor(aRequest("/", { cookie }))).toBe(false);
    expect(expectOk(await signIn(aCaller(), { email, password })).step).toBe("opened");
    const again = expectOk(await beginSecondFactor(aCaller({ cookie }), password));
    expectOk(await confirmSecondFactor(aCaller({ cookie }), totpOf(again.secret)));
    expect((await afterPassword({ email, password })).length).toBeGreaterThan(0);
  });

  it("that ends the second factor says so in the log", async () => {
    const { memberId } = await aReset(true);
    const made = await (await currentStore()).reader.event.findMany({
      where: { entity: "invitation", field: "create" },
    });
    const rows = made.map(({ after }) => JSON.parse(after ?? "null"));
    expect(rows.filter((row) => row.memberId === memberId)).toMatchObject([{}, { endsSecondFactor: true }]);
  });
});
