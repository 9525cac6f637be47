import { beforeAll, expect, it } from "vitest";
import { aCaller, aMember, aWelcome } from "#tests/auth/accounts";
import { aWorld, expectOk } from "#tests/services/world";
import { signIn } from "~/auth/sign-in.server";

beforeAll(() => aWorld());

const wrong = "wrong-but-long-enough";
const failed = { ok: false, problem: { code: "sign-in-failed" } };
const throttled = { ok: false, problem: { code: "too-many-attempts", seconds: expect.any(Number) } };

it("a wrong password is throttled for its address, and another address is not", async () => {
  const { email, password } = await aMember();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(await signIn(aCaller({}, "198.51.100.1"), { email, password: wrong })).toEqual(failed);
  }
  expect(await signIn(aCaller({}, "198.51.100.1"), { email, password })).toEqual(throttled);
  expectOk(await signIn(aCaller({}, "198.51.100.2"), { email, password }));
});

it("many attempts at once are no more than as many in a row", async () => {
  const { email } = await aMember();
  const attempts = Array.from({ length: 20 }, () => signIn(aCaller({}, "198.51.100.3"), { email, password: wrong }));
  const results = await Promise.all(attempts);
  expect(results.filter((result) => !result.ok && result.problem.code === "sign-in-failed")).toHaveLength(5);
});

it("an address that tries many accounts is throttled too", async () => {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const { email } = aWelcome();
    expect(await signIn(aCaller({}, "198.51.100.4"), { email, password: wrong })).toEqual(failed);
  }
  const { email, password } = await aMember();
  expect(await signIn(aCaller({}, "198.51.100.4"), { email, password })).toEqual(throttled);
});

it("success is not counted", async () => {
  const { email, password } = await aMember();
  for (let attempt = 0; attempt < 12; attempt += 1) {
    expectOk(await signIn(aCaller({}, "198.51.100.5"), { email, password }));
  }
});

it("an unknown e-mail and a wrong password answer alike, after like work", async () => {
  const { email } = await aMember();
  const time = async (tried: string) => {
    const before = process.hrtime.bigint();
    expect(await signIn(aCaller(), { email: tried, password: wrong })).toEqual(failed);
    return Number(process.hrtime.bigint() - before);
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    known.push(await time(email));
    unknown.push(await time(aWelcome().email));
  }
  // A look-up alone takes a twentieth of a hash; the machine may be busy, so only the order of magnitude is held.
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.3);
  expect(ratio).toBeLessThan(3);
});
