import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { CommandId, PlanId, UnitId } from "~/domain/ids";
import type { Unit } from "~/domain/rows";
import { TakeInOutline } from "~/domain/take-in-commands";
import { readFile, readPasted } from "~/formats/read-document";
import type { SourceDocument } from "~/formats/source-document";
import {
  acceptedMend,
  firstSettings,
  type ImportSettings,
  type ImportSurroundings,
  mendedBy,
  reviewImport,
} from "~/formats/understanding/import-session";
import { type Mends, noMends } from "~/formats/understanding/mends";
import { documentOf } from "~/formats/understanding/review";
import { takenEntries } from "~/formats/understanding/taken-entries";

const plan = { startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2030-12-31") };

function aUnit(id: string, nameZh: string): Unit {
  return {
    id: UnitId.parse(id),
    kind: "department",
    nameZh,
    nameEn: "",
    sortKey: "a0",
    closedOn: null,
    successorId: null,
  };
}

const none = { phases: [], directions: [] };

function aHouse(fields: Partial<ImportSurroundings> = {}): ImportSurroundings {
  const units = [aUnit("reform", "市发改委"), aUnit("science", "科技处")];
  return {
    plan,
    units,
    kindNames: new Map(),
    mayAddUnit: true,
    ...none,
    placeOf: () => ({ kind: "top", depth: 0 }),
    ...fields,
  };
}

async function pasted(text: string): Promise<SourceDocument> {
  const read = await readPasted(text);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

async function reviewed(
  text: string,
  mends: Mends = noMends,
  house = aHouse(),
  settings: Partial<ImportSettings> = {},
) {
  const source = await pasted(text);
  const first = firstSettings(source, "top", calendarDate("2026-03-01"), house);
  return reviewImport(source, { ...first, ...settings }, mends, house);
}

const kinds = async (text: string, mends?: Mends, house?: ImportSurroundings, settings?: Partial<ImportSettings>) =>
  (await reviewed(text, mends, house, settings)).rows.map(({ fields, depth }) => `${depth} ${fields.kind}`);

describe("what rows become", () => {
  it("directions, goals, measures and tasks by their depth, or goals first as a person chooses", async () => {
    const text = "一、甲\n（一）乙\n1. 丙\n（1）丁\n①戊";
    expect(await kinds(text)).toEqual(["0 direction", "1 goal", "2 measure", "3 task", "4 task"]);
    expect(await kinds(text, noMends, aHouse(), { firstLevel: "goal" })).toEqual([
      "0 goal",
      "1 measure",
      "2 task",
      "3 task",
      "4 task",
    ]);
  });

  it("under a direction goals come first, under a goal measures or tasks, under a task tasks", async () => {
    const under = (kind: "direction" | "goal" | "task", depth: number) => aHouse({ placeOf: () => ({ kind, depth }) });
    expect(await kinds("一、甲\n（一）乙", noMends, under("direction", 0))).toEqual(["0 goal", "1 measure"]);
    expect(await kinds("一、甲\n（一）乙", noMends, under("goal", 1))).toEqual(["0 measure", "1 task"]);
    expect(await kinds("一、甲\n（一）乙", noMends, under("goal", 1), { firstLevel: "task" })).toEqual([
      "0 task",
      "1 task",
    ]);
    expect(await kinds("一、甲", noMends, under("task", 3))).toEqual(["0 task"]);
  });

  it("what a person leaves out takes nothing with it", async () => {
    const mends: Mends = { rows: { b0l0: { kind: "left-out" } }, units: {} };
    expect(await kinds("一、甲\n（一）乙", mends)).toEqual(["0 left-out", "0 goal"]);
  });

  it("a kind that nothing above may hold is a fault", async () => {
    const mends: Mends = { rows: { b0l0: { kind: "measure" } }, units: {} };
    expect((await reviewed("一、甲", mends)).rows[0]?.faults).toContain("misplaced");
  });

  it("a hundred levels are raised to those a plan has, and say so", async () => {
    const { rows } = await reviewed(
      Array.from({ length: 100 }, (_, level) => `${" ".repeat(level * 2)}项${level}`).join("\n"),
    );
    expect(Math.max(...rows.map(({ depth }) => depth))).toBeLessThanOrEqual(8);
    expect(rows.at(-1)).toMatchObject({ raised: true });
    expect(rows.flatMap(({ faults }) => faults).filter((fault) => fault !== "dates-missing")).toEqual([]);
  });
});

describe("days", () => {
  const table =
    "任务\t牵头单位\t完成时限\n甲\t市发改委\t6月底\n乙\t市发改委\t年度\n丙\t市发改委\t2035年底\n丁\t市发改委\t长期";

  it("understood ones stand in the fields, open ones don't, though something is proposed", async () => {
    const { rows } = await reviewed(table);
    expect(
      rows.map(({ fields, dates, faults }) => [
        fields.startsOn,
        fields.endsOn,
        dates.proposal?.endsOn ?? "",
        faults.join(),
      ]),
    ).toEqual([
      ["2026-01-01", "2026-06-30", "", ""],
      ["", "", "2026-12-31", "dates-missing"],
      ["2026-01-01", "2035-12-31", "", "outside-plan"],
      ["", "", "2030-12-31", "dates-missing"],
    ]);
  });

  it("the year of the context moves what is told without one", async () => {
    const { rows } = await reviewed(table, noMends, aHouse(), { year: 2028, startsOn: calendarDate("2028-01-01") });
    expect(rows[0]?.fields).toMatchObject({ startsOn: "2028-01-01", endsOn: "2028-06-30" });
  });

  it("a proposal is taken over by a person's word alone", async () => {
    const { rows } = await reviewed(table);
    const mend = rows[1] && acceptedMend(rows[1]);
    expect(mend).toEqual({ startsOn: "2026-01-01", endsOn: "2026-12-31" });
    const mended = await reviewed(table, { rows: { b0r2: mend ?? {} }, units: {} });
    expect(mended.rows[1]).toMatchObject({ fields: { endsOn: "2026-12-31" }, faults: [] });
  });

  it("days that are typed in words, reversed or no days", async () => {
    const typed = (startsOn: string, endsOn: string) =>
      reviewed("任务\t单位\n甲\t市发改委\n乙\t市发改委", { rows: { b0r1: { startsOn, endsOn } }, units: {} });
    expect((await typed("2026年3月1日", "2026年6月底")).rows[0]?.fields).toMatchObject({
      startsOn: "2026-03-01",
      endsOn: "2026-06-30",
    });
    expect((await typed("2026-06-01", "2026-03-01")).rows[0]?.faults).toEqual(["dates-reversed"]);
    expect((await typed("明天", "2026-13-01")).rows[0]?.faults).toEqual(["date-invalid"]);
  });
});

describe("units", () => {
  const text = "任务\t牵头单位\t配合单位\n甲\t市发改委\t市科技局\n乙\t市政府各直属单位\t市科技局、市发改委";

  it("an exact name is taken, a near one offered, any other asked for, each once", async () => {
    const { names } = await reviewed(text);
    expect(names.map(({ name, known, near, open, uses }) => [name, known, near.join(), open, uses])).toEqual([
      ["市发改委", true, "", false, 2],
      ["市科技局", false, "science", true, 2],
      ["市政府各直属单位", false, "", true, 1],
    ]);
  });

  it("create, map and skip settle a name; what may not be created stays open", async () => {
    const units = { 市科技局: "unit:science", 市政府各直属单位: "create" } as const;
    const { rows, names } = await reviewed(text, { rows: {}, units });
    expect(names.some(({ open }) => open)).toBe(false);
    expect(takenEntries(documentOf(rows), names, none)).toMatchObject({
      units: [{ nameZh: "市政府各直属单位", nameEn: "" }],
      entries: [
        { lead: { unitId: "reform" }, cooperating: [{ unitId: "science" }] },
        { lead: { added: 0 }, cooperating: [{ unitId: "science" }, { unitId: "reform" }] },
      ],
    });
    const limited = await reviewed(text, { rows: {}, units }, aHouse({ mayAddUnit: false }));
    expect(limited.names.at(-1)).toMatchObject({ choice: "", open: true });
  });

  it("two leads are a fault until a person chooses one; the others then co-operate", async () => {
    const two = "任务\t牵头单位\t配合单位\n甲\t市发改委、科技处\t市教育局";
    const { rows } = await reviewed(two);
    expect(rows[0]?.faults).toContain("two-leads");
    expect(rows[0] && acceptedMend(rows[0])).toMatchObject({ lead: "市发改委", cooperating: "科技处；市教育局" });
  });
});

it("fields that say what they showed mend nothing, others do", async () => {
  const { rows } = await reviewed("一、甲\n（一）乙");
  const shown = Object.fromEntries(rows.map(({ key, fields }) => [key, fields]));
  expect(mendedBy(noMends, rows, shown)).toEqual(noMends);
  const posted = {
    [rows[1]?.key ?? ""]: { ...rows[1]?.fields, title: "乙改", statement: "一\r\n二" },
    unknown: { title: "x" },
  };
  expect(mendedBy(noMends, rows, posted).rows).toEqual({
    [rows[1]?.key ?? ""]: { title: "乙改", statement: "一\r\n二" },
  });
});

describe("the decomposition of the Hangzhou work points", () => {
  const file = readFileSync(new URL("../../../shared/data/tasks/hangzhou_decomposition.csv", import.meta.url));
  const house = aHouse({ units: [] });

  async function hangzhou(mends: Mends = noMends) {
    const read = await readFile("hangzhou_decomposition.csv", file);
    if (!read.ok) throw new Error(read.fault);
    return reviewImport(read.value, firstSettings(read.value, "top", calendarDate("2026-03-01"), house), mends, house);
  }

  it("tasks stand under who leads them, with the leads and co-operating units of the table", async () => {
    const { rows } = await hangzhou();
    expect(rows.map(({ fields }) => `${fields.kind} ${fields.title}`).slice(0, 4)).toEqual([
      "goal 市长牵头重点工作",
      "task 学懂弄通做实;巡视反馈整改落实",
      "task 从严治党主体责任;执行八项规定",
      "goal 常务副市长牵头重点工作",
    ]);
    expect(rows).toHaveLength(13);
    const fifth = rows.find(({ fields }) => fields.title.startsWith("开发区"));
    expect(fifth).toMatchObject({
      lead: ["市发改委"],
      cooperating: ["市经信局", "市商务局", "市投资促进局", "各区、县(市)政府(管委会)"],
    });
  });

  it("年度 is open for a person, with the original words beside it, and nothing is guessed", async () => {
    const { rows, names } = await hangzhou();
    const tasks = rows.filter(({ fields }) => fields.kind === "task");
    expect(tasks).toHaveLength(11);
    for (const task of tasks) {
      expect(task).toMatchObject({
        fields: { startsOn: "", endsOn: "" },
        faults: ["dates-missing"],
        dates: { proposal: { endsOn: "2026-12-31" } },
      });
      expect(task.understood.words).toContainEqual({ head: "deadline", text: "年度" });
    }
    expect(names.find(({ name }) => name === "市政府各直属单位")).toMatchObject({ open: true, choice: "", uses: 2 });
    expect(names.every(({ open }) => open)).toBe(true);
  });

  it("once settled, it is one command", async () => {
    const first = await hangzhou();
    const rows = Object.fromEntries(
      first.rows.flatMap((row) => (acceptedMend(row) ? [[row.key, acceptedMend(row) ?? {}]] : [])),
    );
    const units = Object.fromEntries(first.names.map(({ name }) => [name, "create" as const]));
    const settled = await hangzhou({ rows, units });
    expect(settled.rows.flatMap(({ faults }) => faults)).toEqual([]);
    const header = {
      intent: "take-in-outline",
      commandId: CommandId.parse("command-1"),
      planId: PlanId.parse("plan-1"),
      parentId: null,
      directionId: null,
    };
    const command = TakeInOutline.parse({ ...header, ...takenEntries(documentOf(settled.rows), settled.names, none) });
    expect(command.entries.map(({ kind }) => kind).join()).toBe(
      "goal,task,task,goal,task,task,task,task,task,task,task,task,task",
    );
    expect(command.units).toHaveLength(15);
  });
});

describe("what other people's tables say under heads that are ours too", () => {
  const free =
    "任务\t牵头单位\t完成时限\t实施情况\t里程碑\t计量方式\n甲\t市发改委\t2026-06-30\t已完成80%\t6月出初稿\t看情况";

  it("is told and left out, and keeps nothing from being taken in", async () => {
    const [row] = (await reviewed(free)).rows;
    expect(row?.faults).toEqual([]);
    expect(row?.told.notes.map(({ code }) => code)).toEqual([
      "lifecycle-unclear",
      "measure-unclear",
      "milestones-unclear",
    ]);
    expect(row?.told.particulars).toMatchObject({ lifecycle: "active", measuredBy: "percent", milestones: [] });
  });

  it("a reason longer than a plan takes is named before anything is stored", async () => {
    const long = `任务\t牵头单位\t完成时限\t实施情况\n甲\t市发改委\t2026-06-30\t取消：${"理".repeat(1001)}`;
    expect((await reviewed(long)).rows[0]?.faults).toEqual(["lifecycle-reason-too-long"]);
  });
});
