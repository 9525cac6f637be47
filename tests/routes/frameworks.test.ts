import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { aCommandId, administrator, aWorld, expectOk } from "#tests/services/world";
import { created } from "~/domain/change";
import { FrameworkId } from "~/domain/ids";
import type { Framework } from "~/domain/rows";
import { loader as all } from "~/routes/frameworks._index/route";
import { loader as one } from "~/routes/frameworks.$frameworkId/route";
import { enterFacts } from "~/services/enter-facts.server";

const framework: Framework = {
  id: FrameworkId.parse("framework-1456"),
  ...{
    code: "1456",
    issuerZh: "示例机关",
    issuerEn: "",
    documentZh: "示例文件",
    documentEn: "",
    source: "",
    noteZh: "",
  },
  ...{ noteEn: "", validFrom: null, validTo: null, predecessorId: null, parentId: null, sortKey: "a0" },
};
const tier = { id: "tier-1", frameworkId: framework.id, position: 1, kind: "open", declared: 4 } as const;
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
  const facts = [created("framework", framework), created("tier", { ...tier, labelZh: "第1层", labelEn: "Tier 1" })];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts));
  ({ cookie } = await aMember("reader"));
});

describe("frameworks", () => {
  it("are for everyone who is signed in", async () => {
    const shown = await (await all(args("/frameworks"))).json();
    expect(shown).toMatchObject([{ code: "1456", tiers: [{ declared: 4, open: true }] }]);
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
