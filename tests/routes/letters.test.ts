import { randomUUID } from "node:crypto";
import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { academic, addElement, aPlan, aWorld, quality } from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { addDays, dayAt, yearOf } from "~/domain/calendar-days";
import { loader as lettersLoader } from "~/routes/letters._index/route";
import { action, loader } from "~/routes/letters.$unitId.$year/route";
import { loader as docxLoader } from "~/routes/letters.$unitId.$year_.docx/route";
import { action as templateAction } from "~/routes/letters.template/route";
import { action as yearAction, loader as yearLoader } from "~/routes/plans.$planId.years.($year)/route";

const context = { nonce: "", clientAddress: "203.0.113.2" };
const today = dayAt(Date.now(), "Asia/Shanghai");
const year = String(yearOf(today));
const address = `/letters/${academic}/${year}`;
const params = { unitId: academic, year };
const cookies: Record<string, string> = {};

type Fields = Record<string, string>;

function args(path: string, by: string, form?: Fields, at: Record<string, string> = params) {
  return { request: aRequest(path, { cookie: cookies[by] ?? "", form }), params: at, context };
}

async function shown(by = "office", path = address) {
  return (await loader(args(path, by))).json();
}

async function send(by: string, fields: Fields, path = address): Promise<Response> {
  return (await action(args(path, by, { commandId: randomUUID(), ...fields }))) as Response;
}

async function thrown(promise: Promise<unknown>): Promise<number> {
  const answer = await promise.catch((error: unknown) => error);
  if (!(answer instanceof Response)) throw new Error("expected a thrown response");
  return answer.status;
}

beforeAll(async () => {
  const [startsOn, endsOn] = [`${year}-01-01`, `${year}-12-31`];
  await aWorld([aPlan({ startsOn: calendarDate(startsOn), endsOn: addDays(calendarDate(endsOn), 365) })]);
  const goal = await addElement({ titleZh: "人才发展", titleEn: "Talent", startsOn, endsOn });
  const measure = await addElement({ kind: "measure", parentId: goal, startsOn, endsOn });
  await addElement({ kind: "task", parentId: measure, titleZh: "建库", titleEn: "Roster", startsOn, endsOn });
  for (const role of ["office", "leadership", "council", "reader"] as const)
    cookies[role] = (await aMember(role)).cookie;
  cookies.own = (await aMember("department", academic)).cookie;
  cookies.other = (await aMember("department", quality)).cookie;
});

describe("a letter's page", () => {
  it("shows what the plans ask before anything is drafted, in the reader's language", async () => {
    const page = await shown();
    expect([page.letter, page.empty, page.rights.draft]).toEqual([null, false, true]);
    expect(page.sheet.title).toEqual(["示例学会", `学术活动与服务部${year}年度目标责任书`]);
    const request = aRequest(address, { cookie: `${cookies.office}; locale=en` });
    const english = await (await loader({ request, params, context })).json();
    expect(english.sheet.title[0]).toBe(`Responsibility Letter ${year}`);
    expect(JSON.stringify(english.sheet.blocks)).toContain("Roster");
  });

  it("of a department that nothing is asked of is empty", async () => {
    const at = { unitId: quality, year };
    const page = await (await loader(args(`/letters/${quality}/${year}`, "office", undefined, at))).json();
    expect([page.empty, page.progress, page.differences]).toEqual([true, [], null]);
  });

  it("is refused to readers, and isn't there for nonsense", async () => {
    expect(await thrown(loader(args(address, "reader")))).toBe(403);
    for (const at of [
      { unitId: academic, year: "1999" },
      { unitId: academic, year: "20 26" },
      { unitId: "No unit", year },
    ]) {
      expect(await thrown(loader(args(address, "office", undefined, at)))).toBe(404);
    }
    expect(await thrown(loader(args(`${address}?version=x`, "office")))).toBe(404);
    expect(await thrown(loader(args(`${address}?version=3`, "office")))).toBe(404);
  });
});

describe("from draft into force", () => {
  it("each step leads back to the letter; only a draft offers to be taken back", async () => {
    const drafted = await send("office", { intent: "draft-letter", unitId: academic, year });
    expect([drafted.status, drafted.headers.get("Location")]).toEqual([
      303,
      expect.stringMatching(`^${address}\\?saved=`),
    ]);
    const { letter, contentHash } = await shown();
    const letterId = letter?.id ?? "";
    const issued = await send("office", { intent: "issue-letter", letterId, contentHash });
    expect([issued.status, issued.headers.get("Location")]).toEqual([303, address]);
    const sign = { intent: "sign-letter", letterId, contentHash };
    expect((await send("other", { ...sign, party: "unit" })).status).toBe(403);
    expect((await send("own", { ...sign, party: "unit", contentHash: "0".repeat(64) })).status).toBe(409);
    expect((await send("own", { ...sign, party: "unit" })).status).toBe(303);
    expect((await send("own", { ...sign, party: "unit" })).status).toBe(409);
    expect((await send("own", { ...sign, party: "association" })).status).toBe(403);
    expect((await send("leadership", { ...sign, party: "association" })).status).toBe(303);
    const page = await shown("own");
    expect([page.letter?.status, page.differences, page.signatures.length]).toEqual(["in-force", [], 2]);
    expect(Object.values(page.rights).some(Boolean)).toBe(false);
  });

  it("says in words which code stands for what was refused, and gives back what was typed", async () => {
    const answer = await send("office", { intent: "withdraw-letter", letterId: "letter-1", reason: "" });
    const { problem, values } = await answer.json();
    expect([answer.status, problem.fields, values.letterId]).toEqual([422, { reason: ["reason-missing"] }, "letter-1"]);
  });

  it("on a past day's page nothing is sent", async () => {
    const answer = await send("office", { intent: "draft-letter", unitId: academic, year }, `${address}?asOf=${today}`);
    expect(answer.status).toBe(409);
  });
});

describe("the letter as a file", () => {
  it("has a name in the reader's language and says what the page says", async () => {
    const response = await docxLoader(args(`${address}/docx`, "own"));
    expect(response.headers.get("Content-Disposition")).toContain(
      `filename*=UTF-8''${encodeURIComponent(`学术活动与服务部${year}年度目标责任书.docx`)}`,
    );
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    const xml = (await zip.file("word/document.xml")?.async("text")) ?? "";
    for (const block of (await shown()).sheet.blocks) {
      if (block.kind !== "table") expect(xml).toContain(block.text);
    }
    expect(await thrown(docxLoader(args(`${address}/docx`, "reader")))).toBe(403);
  });
});

describe("the letters of a year", () => {
  it("are this year's where none is asked for, or where nonsense is", async () => {
    for (const path of ["/letters", "/letters?year=", "/letters?year=x", "/letters?year=1850"]) {
      const page = await (await lettersLoader(args(path, "own", undefined, {}))).json();
      expect([page.year, page.rows.map(({ status }) => status)]).toEqual([Number(year), ["in-force", "none"]]);
    }
    expect(await thrown(lettersLoader(args("/letters", "reader", undefined, {})))).toBe(403);
  });

  it("the template takes no empty clause, and nobody's but the office's", async () => {
    const form = { commandId: randomUUID(), intent: "edit-letter-template", revision: "0" };
    const send = async (by: string, fields: Fields) =>
      ((await templateAction(args("/letters/template", by, { ...form, ...fields }, {}))) as Response).status;
    expect(await send("office", { assessmentZh: " " })).toBe(422);
    expect(await send("council", { assessmentZh: "新" })).toBe(403);
    expect(await send("office", { assessmentZh: "新" })).toBe(303);
  });
});

describe("a year of a plan", () => {
  const at = { planId: "plan-next", year };
  const path = `/plans/plan-next/years/${year}`;

  it("keeps a point open after something was tied to it, and closes it once it was edited", async () => {
    const post = async (fields: Fields, query = "") => {
      const form = { commandId: randomUUID(), ...fields };
      return (await yearAction(args(`${path}${query}`, "council", form, at))) as Response;
    };
    const added = await post({ intent: "add-work-point", planId: "plan-next", year, titleZh: "要点" });
    expect(added.headers.get("Location")).toMatch(/\?saved=[\w-]+#points$/);
    const page = await (await yearLoader(args(path, "council", undefined, at))).json();
    const [point] = page.points;
    const id = point?.id ?? "";
    const elementIds = page.goals[0]?.id ?? "";
    const tied = await post({ intent: "link-work-point", workPointId: id, elementIds }, `?edit=${id}&q=x`);
    expect(tied.headers.get("Location")).toContain(`?edit=${id}&saved=`);
    const edit = { intent: "edit-work-point", workPointId: id, revision: "1", titleZh: "要点一" };
    expect((await post(edit, `?edit=${id}`)).headers.get("Location")).not.toContain("edit=");
    const stale = await post(edit, `?edit=${id}`);
    expect([stale.status, (await stale.json()).problem.current.titleZh]).toEqual([409, "要点一"]);
  });

  it("is today's where none is named", async () => {
    const page = await (
      await yearLoader(args("/plans/plan-next/years", "own", undefined, { planId: "plan-next" }))
    ).json();
    expect([page.year, page.mayEdit]).toEqual([Number(year), false]);
    expect(await thrown(yearLoader(args(path, "own", undefined, { ...at, year: "26" })))).toBe(404);
  });
});
