import { beforeAll, describe, expect, it } from "vitest";
import { carryOutLetter } from "#tests/services/carry-out-letter";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
  leadership,
  quality,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { calendarDate } from "~/domain/calendar-date";
import { type ElementId, LetterId, MemberId, PlanId, type UnitId } from "~/domain/ids";
import { EditLetter, EditLetterTemplate, IssueLetter, LetterCommand } from "~/domain/letter-commands";
import type { LetterList } from "~/domain/letter-content";
import { presetTemplate } from "~/domain/letter-template";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import { sealLetter } from "~/domain/seal-letter";
import { WorkPointCommand } from "~/domain/work-point-commands";
import { changeDraft } from "~/services/draft-letter.server";
import { editLetterTemplate } from "~/services/edit-letter-template.server";
import { editOutline } from "~/services/edit-outline.server";
import { issueLetter } from "~/services/issue-letter.server";
import { loadLetter } from "~/services/load-letter.server";
import { loadLetters, loadLetterTemplate } from "~/services/load-letters.server";
import { setWorkPoints } from "~/services/set-work-points.server";
import { undo } from "~/services/undo.server";

const clock = aClock("2026-01-10");
const office = anActor("office");
const own = anActor("department", academic);
const other = anActor("department", quality);
let task: ElementId;
let goal: ElementId;

function carryOut(actor: Actor, fields: { intent: string } & Record<string, unknown>): Promise<Result<unknown>> {
  return carryOutLetter(actor, LetterCommand.parse({ commandId: aCommandId(), ...fields }), clock);
}

async function seen(unitId: UnitId = academic, year = 2026, version: number | null = null, day: string | null = null) {
  const facts = await loadLetter(office, unitId, year, version, day ? calendarDate(day) : null, clock.now());
  return expectOk(facts);
}

/** The code of what stood in the way, or "ok". */
async function outcome(result: Promise<Result<unknown>>): Promise<string> {
  const done = await result;
  return done.ok ? "ok" : done.problem.code;
}

async function draft(unitId: UnitId = academic, year = 2026) {
  expectOk(await carryOut(office, { intent: "draft-letter", unitId, year }));
  const { letter } = await seen(unitId, year);
  if (!letter) throw new Error("no letter was drafted");
  return letter;
}

async function issued(unitId: UnitId = academic, year = 2026) {
  const letter = await draft(unitId, year);
  const { contentHash } = await seen(unitId, year);
  expectOk(await carryOut(office, { intent: "issue-letter", letterId: letter.id, contentHash }));
  return { letterId: letter.id, contentHash };
}

async function inForce(unitId: UnitId = academic, year = 2026, actor: Actor = own) {
  const about = await issued(unitId, year);
  expectOk(await carryOut(actor, { intent: "sign-letter", party: "unit", ...about }));
  expectOk(await carryOut(leadership, { intent: "sign-letter", party: "association", ...about }));
  return about;
}

function pointed(fields: { intent: string } & Record<string, unknown>) {
  return setWorkPoints(council, WorkPointCommand.parse({ commandId: aCommandId(), ...fields }), clock);
}

async function namesIn(list: LetterList, unitId: UnitId = academic, year = 2026): Promise<string[]> {
  const { content } = await seen(unitId, year);
  return content[list].map(({ title, part }) => `${title.zh} ${part}`);
}

beforeAll(async () => {
  const draftPlan = aPlan({ id: PlanId.parse("plan-draft"), status: "draft", statusReason: null });
  await aWorld([aPlan(), draftPlan]);
  goal = await addElement({ titleZh: "人才发展", cooperatingUnitIds: [quality] });
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" });
  const under = { kind: "task", parentId: measure };
  task = await addElement({ ...under, titleZh: "本年完成", endsOn: "2026-09-30" });
  await addElement({ ...under, titleZh: "跨年推进", endsOn: "2027-12-31" });
  await addElement({ ...under, titleZh: "以后才开始", startsOn: "2028-01-01" });
  await addElement({ ...under, titleZh: "别部门的任务", leadUnitId: quality, cooperatingUnitIds: [academic] });
  const quantity = { measuredBy: "quantity", plannedQuantity: 1200, quantityUnit: "人次" };
  await addElement({ ...under, ...quantity, titleZh: "培训", startsOn: "2026-01-01", endsOn: "2027-12-31" });
  await addElement({ planId: "plan-draft", titleZh: "草案的目标" });
  const milestone = { intent: "add-milestone", elementId: task, titleZh: "中期", dueOn: "2026-06-30" };
  expectOk(await editOutline(council, OutlineCommand.parse({ ...milestone, commandId: aCommandId() }), clock));
  expectOk(await pointed({ intent: "add-work-point", planId: "plan-next", year: 2026, titleZh: "办好首年" }));
  expectOk(await pointed({ intent: "add-work-point", planId: "plan-next", year: 2026, titleZh: "无人承担" }));
  const point = await presentView((await currentStore()).reader).first("workPoint", { titleZh: "办好首年" });
  expectOk(await pointed({ intent: "link-work-point", workPointId: point?.id, elementIds: [goal] }));
});

describe("what a letter is drawn from", () => {
  it("are the year's goals, tasks, quantities, milestones and work points of the department, drafts aside", async () => {
    expect(await namesIn("goals")).toEqual(["人才发展 lead"]);
    expect(await namesIn("due")).toEqual(["本年完成 lead"]);
    expect((await namesIn("running")).sort()).toEqual(
      ["别部门的任务 cooperating", "培训 lead", "跨年推进 lead"].sort(),
    );
    expect(await namesIn("milestones")).toEqual(["中期 lead"]);
    expect(await namesIn("workPoints")).toEqual(["办好首年 lead"]);
    const { content } = await seen();
    expect(content.targets).toMatchObject([{ inYear: 600, byYearEnd: 600, planned: 1200, quantityUnit: "人次" }]);
    expect(content.plans.map(({ id }) => id)).toEqual(["plan-next"]);
  });

  it("another department carries the same work point as a co-operating one", async () => {
    expect(await namesIn("workPoints", quality)).toEqual(["办好首年 cooperating"]);
    expect(await namesIn("goals", quality)).toEqual(["人才发展 cooperating"]);
    expect(await namesIn("running", quality)).toEqual(["别部门的任务 lead"]);
  });

  it("a year without anything is an empty letter, which isn't issued", async () => {
    const { content, rights, letter } = await seen(academic, 2036);
    expect([content.goals, content.due, letter, rights.draft]).toEqual([[], [], null, true]);
    const drafted = await draft(academic, 2036);
    const { contentHash } = await seen(academic, 2036);
    const about = { intent: "issue-letter", letterId: drafted.id, contentHash };
    expect(await outcome(carryOut(office, about))).toBe("letter-empty");
  });

  it("the plans of one year sum to what is planned", async () => {
    const years = await Promise.all([2026, 2027].map((year) => seen(academic, year)));
    const inYear = years.map(({ content }) => content.targets[0]?.inYear ?? 0);
    expect(inYear.reduce((sum, each) => sum + each, 0)).toBe(1200);
  });

  it("a partner has no letters, nor has a unit that isn't there", async () => {
    const asked = loadLetter(office, "unit-of-nobody" as UnitId, 2026, null, null, clock.now());
    expect(await outcome(asked)).toBe("not-found");
  });
});

describe("who may do what", () => {
  it("only the office drafts, edits and issues; a reader doesn't even read", async () => {
    const refused = [council, leadership, own, other, anActor("administrator"), anActor("reader")];
    const fields = { intent: "draft-letter", unitId: academic, year: 2030 };
    for (const actor of refused) expect(await outcome(carryOut(actor, fields)), actor.memberId).toBe("forbidden");
    const reading = loadLetter(anActor("reader"), academic, 2026, null, null, clock.now());
    expect(await outcome(reading)).toBe("forbidden");
    expect(await outcome(loadLetters(anActor("reader"), 2026, null, clock.now()))).toBe("forbidden");
    expect(await outcome(loadLetterTemplate(council, clock.now()))).toBe("forbidden");
  });

  it("only members of the department sign for it, in its role, and only leaders for the association", async () => {
    const about = await issued(academic, 2027);
    const strangers = [other, office, council, leadership, anActor("administrator")];
    const guest: Actor = { ...own, unitId: quality };
    for (const actor of [...strangers, guest]) {
      expect(await outcome(carryOut(actor, { intent: "sign-letter", party: "unit", ...about }))).toBe("forbidden");
    }
    const bound: Actor = { ...leadership, grants: [{ role: "leadership", scopeKind: "unit", scopeId: academic }] };
    expectOk(await carryOut(own, { intent: "sign-letter", party: "unit", ...about }));
    for (const actor of [own, other, office, council, bound]) {
      const sign = { intent: "sign-letter", party: "association", ...about };
      expect(await outcome(carryOut(actor, sign)), actor.memberId).toBe("forbidden");
    }
    const withdrawal = { intent: "withdraw-signature", letterId: about.letterId, reason: "改" };
    expect(await outcome(carryOut(other, withdrawal))).toBe("forbidden");
    expect(await outcome(carryOut(office, withdrawal))).toBe("forbidden");
    expect(await outcome(carryOut(own, { ...withdrawal, intent: "withdraw-letter" }))).toBe("forbidden");
    expectOk(await carryOut(leadership, { intent: "sign-letter", party: "association", ...about }));
  });
});

describe("a letter in force", () => {
  it("stays as it was signed when the plan changes, and shows what differs", async () => {
    const { contentHash } = await inForce();
    const before = await seen();
    expect(before.differences).toEqual([]);
    const element = await presentView((await currentStore()).reader).first("element", { id: task });
    const redate = {
      ...{ intent: "re-date-element", elementId: task, revision: element?.contentRevision },
      ...{ startsOn: "2026-01-01", endsOn: "2026-11-30" },
    };
    expectOk(await editOutline(council, OutlineCommand.parse({ ...redate, commandId: aCommandId() }), clock));
    const now = await seen();
    expect(now.content).toEqual(before.content);
    expect([now.contentHash, sealLetter(now.content).hash]).toEqual([contentHash, contentHash]);
    expect(now.differences).toMatchObject([
      {
        list: "due",
        kind: "changed",
        id: task,
        fields: [{ field: "endsOn", before: { date: "2026-09-30" }, after: { date: "2026-11-30" } }],
      },
    ]);
  });

  it("names who signed when, in which role and which content", async () => {
    const { signatures, contentHash } = await seen();
    expect(signatures.map(({ party, role, memberId }) => [party, role, memberId])).toEqual([
      ["unit", "department", own.memberId],
      ["association", "leadership", leadership.memberId],
    ]);
    expect(signatures.map((signature) => signature.contentHash)).toEqual([contentHash, contentHash]);
    expect(signatures.map(({ signedOn }) => signedOn)).toEqual(["2026-01-10", "2026-01-10"]);
  });

  it("is superseded once its successor is signed by both, and stays readable", async () => {
    clock.moveTo("2026-03-01");
    await inForce();
    const { versions, letter } = await seen();
    expect(versions.map(({ version, status }) => [version, status])).toEqual([
      [1, "superseded"],
      [2, "in-force"],
    ]);
    expect(letter?.version).toBe(2);
    const old = await seen(academic, 2026, 1);
    expect(old.state).toMatchObject({ status: "superseded", endedOn: "2026-03-01" });
    expect(old.content.due).toMatchObject([{ endsOn: "2026-09-30" }]);
    expect(old.differences).toBeNull();
  });

  it("is seen on a past day as it stood then", async () => {
    const then = await seen(academic, 2026, null, "2026-01-10");
    expect([then.letter?.version, then.letter?.status, then.rights.draft]).toEqual([1, "in-force", false]);
    expect(then.asOf).toBe("2026-01-10");
  });

  it("an unknown version isn't found", async () => {
    expect(await outcome(loadLetter(office, academic, 2026, 9, null, clock.now()))).toBe("not-found");
  });

  it("that somebody altered in the database is no longer shown", async () => {
    const store = await currentStore();
    const { letter } = await seen();
    await store.writer.letter.update({ where: { id: letter?.id ?? "" }, data: { contentHash: "0".repeat(64) } });
    await expect(seen()).rejects.toThrow(/another content/);
    await store.writer.letter.update({
      where: { id: letter?.id ?? "" },
      data: { contentHash: letter?.contentHash ?? null },
    });
    expect((await seen()).letter?.version).toBe(2);
  });
});

describe("before both have signed", () => {
  it("the department may take its signature back with a reason, and sign again", async () => {
    const about = await issued(quality);
    const { letterId } = about;
    expectOk(await carryOut(other, { intent: "sign-letter", party: "unit", ...about }));
    expectOk(await carryOut(other, { intent: "withdraw-signature", letterId, reason: "数量有误" }));
    const withdrawn = await seen(quality);
    expect([withdrawn.letter?.status, withdrawn.signatures[0]?.withdrawnReason]).toEqual(["issued", "数量有误"]);
    expectOk(await carryOut(other, { intent: "sign-letter", party: "unit", ...about }));
    expect((await seen(quality)).letter?.status).toBe("unit-signed");
  });

  it("the office may take the letter back with a reason, and draft the next version", async () => {
    const { letter } = await seen(quality);
    expectOk(await carryOut(office, { intent: "withdraw-letter", letterId: letter?.id, reason: "另行协商" }));
    expect((await seen(quality)).state).toMatchObject({ status: "withdrawn", reason: "另行协商" });
    const next = await draft(quality);
    expect(next.version).toBe(2);
  });

  it("a reason is asked for", () => {
    const withdrawal = { intent: "withdraw-letter", commandId: aCommandId(), letterId: "letter-1", reason: " " };
    expect(LetterCommand.safeParse(withdrawal).success).toBe(false);
  });
});

describe("what can be taken back", () => {
  async function takenBack(actor: Actor = office): Promise<string> {
    return outcome(undo(actor, { intent: "undo", commandId: aCommandId() }, clock));
  }

  it("a draft, its clause and its removal; not its issue, nor a signature", async () => {
    const letter = await draft(quality, 2028);
    const clause = { intent: "edit-letter", letterId: letter.id, revision: 1, assessmentZh: "另行考核" };
    expectOk(await carryOut(office, clause));
    expect(await takenBack()).toBe("ok");
    expect((await seen(quality, 2028)).letter?.assessmentZh).toBe(presetTemplate.assessmentZh);
    const { letter: now } = await seen(quality, 2028);
    expectOk(await carryOut(office, { intent: "discard-letter", letterId: letter.id, revision: now?.contentRevision }));
    expect((await seen(quality, 2028)).letter).toBeNull();
    expect(await takenBack()).toBe("ok");
    const { contentHash } = await seen(quality, 2028);
    expectOk(await carryOut(office, { intent: "issue-letter", letterId: letter.id, contentHash }));
    expect(await takenBack()).toBe("nothing-to-undo");
    const sign = { intent: "sign-letter", party: "unit", letterId: letter.id, contentHash };
    expectOk(await carryOut(other, sign));
    expect(await takenBack(other)).toBe("nothing-to-undo");
  });

  it("a removal isn't, once another draft has been begun", async () => {
    const letter = await draft(quality, 2029);
    expectOk(await carryOut(office, { intent: "discard-letter", letterId: letter.id, revision: 1 }));
    const second: Actor = { ...office, memberId: MemberId.parse("member-office-second") };
    expectOk(await carryOut(second, { intent: "draft-letter", unitId: quality, year: 2029 }));
    expect(await takenBack()).toBe("undo-superseded");
  });

  it("the template's clause, by the office alone; letters that are there keep theirs", async () => {
    const drafted = await draft(academic, 2031);
    const edit = { intent: "edit-letter-template", commandId: aCommandId(), revision: 0, assessmentZh: "新模板" };
    const command = EditLetterTemplate.parse(edit);
    expect(await outcome(editLetterTemplate(council, command, clock))).toBe("forbidden");
    expectOk(await editLetterTemplate(office, command, clock));
    expect(expectOk(await loadLetterTemplate(office, clock.now())).assessmentZh).toBe("新模板");
    expect((await seen(academic, 2031)).letter?.assessmentZh).toBe(drafted.assessmentZh);
    const again = { ...edit, commandId: aCommandId(), assessmentZh: "再改" };
    expect(await outcome(editLetterTemplate(office, EditLetterTemplate.parse(again), clock))).toBe("stale");
    expect(await takenBack()).toBe("ok");
    expect(expectOk(await loadLetterTemplate(office, clock.now()))).toEqual(presetTemplate);
  });
});

describe("a form sent from an old page", () => {
  it("issues nothing where the plans have moved since it was opened", async () => {
    const letter = await draft(academic, 2029);
    const { contentHash } = await seen(academic, 2029);
    await addElement({ titleZh: "后来的目标" }, clock);
    const issue = { intent: "issue-letter", letterId: letter.id, contentHash } as const;
    expect(await outcome(carryOut(office, issue))).toBe("letter-moved");
    const fresh = await seen(academic, 2029);
    const command = IssueLetter.parse({ ...issue, commandId: aCommandId(), contentHash: fresh.contentHash });
    expectOk(await issueLetter(office, command, clock));
    expect(expectOk(await issueLetter(office, command, clock))).toMatchObject({ commandId: command.commandId });
  });

  it("doesn't overwrite a clause that somebody saved meanwhile", async () => {
    const letter = await draft(academic, 2032);
    const edit = { intent: "edit-letter", letterId: letter.id, revision: 1 };
    expectOk(await carryOut(office, { ...edit, assessmentZh: "先保存" }));
    const late = EditLetter.parse({ ...edit, commandId: aCommandId(), assessmentZh: "后保存" });
    expect(await changeDraft(office, late, clock)).toMatchObject({
      ok: false,
      problem: { code: "stale", entity: "letter", current: { assessmentZh: "先保存" } },
    });
  });

  it("does nothing to a letter that is gone", async () => {
    const about = { intent: "discard-letter", letterId: LetterId.parse("letter-of-nobody"), revision: 1 };
    expect(await outcome(carryOut(office, about))).toBe("not-found");
  });
});

describe("the letters of a year", () => {
  it("are listed by department, each with its latest version and what it still lacks", async () => {
    const { units, year } = expectOk(await loadLetters(office, null, null, clock.now()));
    expect(year).toBe(2026);
    expect(units.map(({ unit, latest, inForce: valid }) => [unit.id, latest?.status, valid?.version])).toEqual([
      [academic, "in-force", 2],
      [quality, "draft", undefined],
    ]);
  });

  it("fifty signatures at once are one", async () => {
    const about = await issued(quality, 2027);
    const tries = Array.from({ length: 50 }, () =>
      outcome(carryOut(other, { intent: "sign-letter", party: "unit", ...about })),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((each) => each === "ok")).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(["ok", "signed-already"]));
    expect((await seen(quality, 2027)).signatures).toHaveLength(1);
  });
});
