import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { aFramework, aTier } from "#tests/domain/frameworks";
import { aCommandId, administrator, aWorld, expectOk } from "#tests/services/world";
import { created } from "~/domain/change";
import { loader as all } from "~/routes/frameworks._index/route";
import { loader as one } from "~/routes/frameworks.$frameworkId/route";
import { enterFacts } from "~/services/enter-facts.server";

const framework = aFramework("1456");
const tier = aTier(framework, 1, "open", 4, "第1层");
let cookie: string;

function args(path: string, params: Record<string, string> = {}, by = cookie) {
  return { request: aRequest(path, { cookie: by }), params, context: { nonce: "", clientAddress: "203.0.113.2" } };
}

async function statusOf(promise: Promise<unknown>): Promise<number> {
  const answer = await promise.catch((error: unknown) => error);
  return answer instanceof Response ? answer.status : 0;
}

beforeAll(async () => {
  await aWorld();
  const facts = [created("framework", framework), created("tier", tier)];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts));
  ({ cookie } = await aMember("reader"));
});

describe("frameworks", () => {
  it("are for everyone who is signed in", async () => {
    const shown = await (await all(args("/frameworks"))).json();
    expect(shown).toMatchObject({
      mayEdit: false,
      frameworks: [{ code: "1456", tiers: [{ declared: 4, open: true }] }],
    });
    expect(await statusOf(all(args("/frameworks", {}, "")))).toBe(302);
  });

  it("one of them shows its tiers, open ones with nothing invented", async () => {
    const shown = await (await one(args("/frameworks/framework-1456", { frameworkId: framework.id }))).json();
    expect(shown.tiers).toMatchObject([{ declared: 4, kind: "open", ideas: [] }]);
    expect(await statusOf(one(args("/frameworks/x", { frameworkId: framework.id }, "")))).toBe(302);
  });

  it("an unknown one is not found, whatever is made up for its id", async () => {
    for (const frameworkId of ["framework-9", "No id", "..%2f"]) {
      expect(await statusOf(one(args("/frameworks/x", { frameworkId })))).toBe(404);
    }
  });
});
