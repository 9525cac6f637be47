import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { aFramework, aTier } from "#tests/domain/frameworks";
import { aCommandId, administrator, aWorld, expectOk } from "#tests/services/world";
import { created } from "~/domain/change";
import { loader as all } from "~/routes/frameworks._index/route";
import { loader as one } from "~/routes/frameworks.$frameworkId/route";
import type { PasteAnswer } from "~/routes/frameworks.paste/paste-answer";
import { action as pasting } from "~/routes/frameworks.paste/route";
import { enterFacts } from "~/services/enter-facts.server";

const framework = aFramework("1456");
const tier = aTier(framework, 1, "open", 4, "第1层");
let cookie: string;
let council: string;

function args(path: string, params: Record<string, string> = {}, by = cookie) {
  return { request: aRequest(path, { cookie: by }), params, context: { nonce: "", clientAddress: "203.0.113.2" } };
}

async function statusOf(promise: Promise<unknown>): Promise<number> {
  const answer = await promise.catch((error: unknown) => error);
  return answer instanceof Response ? answer.status : 0;
}

beforeAll(async () => {
  await aWorld();
  const unnamed = aFramework("9", { documentZh: "", sortKey: "a1" });
  const facts = [...[framework, unnamed].map((row) => created("framework", row)), created("tier", tier)];
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts));
  ({ cookie } = await aMember("reader"));
  council = (await aMember("council")).cookie;
});

describe("frameworks", () => {
  it("are for everyone who is signed in", async () => {
    const shown = await (await all(args("/frameworks"))).json();
    expect(shown).toMatchObject({
      mayEdit: false,
      frameworks: [{ code: "1456", tiers: [{ declared: 4, open: true }] }, { code: "9" }],
    });
    expect(await statusOf(all(args("/frameworks", {}, "")))).toBe(302);
  });

  it("one of them shows its tiers, open ones with nothing invented", async () => {
    const shown = await (await one(args("/frameworks/framework-1456", { frameworkId: framework.id }))).json();
    expect(shown.tiers).toMatchObject([{ declared: 4, kind: "open", ideas: [] }]);
    expect(await statusOf(one(args("/frameworks/x", { frameworkId: framework.id }, "")))).toBe(302);
  });

  it("one without a document is called by its code", async () => {
    const shown = await (await one(args("/frameworks/framework-9", { frameworkId: "framework-9" }))).json();
    expect(shown.heading).toEqual({ zh: "“9”", en: "“9”" });
  });

  it("an unknown one is not found, whatever is made up for its id", async () => {
    for (const frameworkId of ["framework-none", "No id", "..%2f"]) {
      expect(await statusOf(one(args("/frameworks/x", { frameworkId })))).toBe(404);
    }
  });
});

describe("pasting a framework", () => {
  const paste = (fields: Record<string, string>, by: string) => {
    const form = { commandId: aCommandId(), ...fields };
    return pasting({ ...args("/frameworks/paste"), request: aRequest("/frameworks/paste", { cookie: by, form }) });
  };
  const answerTo = async (fields: Record<string, string>) => {
    const answer = await paste(fields, council);
    return { status: answer.status, ...((await answer.json()) as PasteAnswer) };
  };

  it("answers with what was understood, each line with its doubts and a line for more below each tier", async () => {
    const { status, draft } = await answerTo({ intent: "understand", text: "“12”思路\n一个目标：甲\n两大支撑：乙" });
    expect([status, draft?.code]).toEqual([200, "12"]);
    expect(draft?.lines.map(({ role, text, doubts }) => [role, text, ...doubts.map(({ code }) => code)])).toEqual([
      ["tier", "个目标"],
      ["idea", "甲"],
      ["idea", ""],
      ["tier", "大支撑", "count-differs"],
      ["idea", "乙"],
      ["idea", ""],
    ]);
  });

  it.each([
    ["nothing", "", "paste-missing"],
    ["more than 200 kB", "示".repeat(70_000), "paste-too-large"],
  ])("refuses %s in words, by the field", async (_, text, code) => {
    const { status, problem, draft } = await answerTo({ intent: "understand", text });
    expect([status, problem, draft]).toEqual([422, { code: "invalid", fields: { text: [code] } }, null]);
  });

  it.each([
    ["21 tiers", Array.from({ length: 21 }, () => "两个目标：甲、乙").join("\n"), "too-many-tiers"],
    ["301 ideas", `一个目标：${Array.from({ length: 301 }, (_, n) => `事项${n}`).join("、")}`, "too-many-ideas"],
  ])("refuses %s", async (_, text, code) => {
    expect(await answerTo({ intent: "understand", text })).toMatchObject({
      status: 422,
      problem: { code, field: "text" },
    });
  });

  it("a line that can't be stored keeps everything from being stored, with all that was typed", async () => {
    const lines = { "lines[0].role": "idea", "lines[0].text": "甲", "lines[1].role": "tier", "lines[1].declared": "x" };
    const { status, problem, draft } = await answerTo({ intent: "store-framework", code: "1", ...lines });
    expect([status, problem]).toEqual([422, { code: "invalid", fields: { "lines[1].declared": ["count-invalid"] } }]);
    expect(draft?.lines.map(({ role, text, declared }) => [role, text, declared])).toEqual([
      ["idea", "甲", ""],
      ["tier", "", "x"],
      ["idea", "", ""],
    ]);
  });

  it("stored, leads to the framework", async () => {
    const lines = {
      "lines[0].role": "tier",
      "lines[0].text": "个目标",
      "lines[1].role": "idea",
      "lines[1].text": "甲",
    };
    const answer = await paste({ intent: "store-framework", code: "1", ...lines }, council);
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      expect.stringMatching(/^\/frameworks\/[\w-]+\?saved=/),
    ]);
  });

  it("is for the council alone", async () => {
    expect((await paste({ intent: "understand", text: "一个目标：甲" }, cookie)).status).toBe(403);
  });
});
