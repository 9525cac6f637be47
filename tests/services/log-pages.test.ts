import { beforeAll, expect, it } from "vitest";
import {
  aClock,
  aCommandId,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { calendarDate } from "~/domain/calendar-date";
import type { ElementId } from "~/domain/ids";
import { UnitCommand } from "~/domain/unit-commands";
import { csvHead, csvLines, jsonLines, type LogLine } from "~/formats/log-lines";
import { changeUnit } from "~/services/change-unit.server";
import { beginLogCheck, callOffLogCheck } from "~/services/check-log.server";
import { exportLog } from "~/services/export-log.server";
import { commandsShown, type LogKey, type LogQuery, loadLog } from "~/services/load-log.server";
import { undertakings } from "~/services/undertakings.server";

const all: LogQuery = { actorId: null, name: null, elementId: null, words: "", from: null, to: null };
const office = anActor("office");
let goal: ElementId;

beforeAll(async () => {
  await aWorld();
  goal = await addElement({ titleZh: "日志目标" }, aClock("2026-02-01"));
  for (let n = 0; n < 60; n += 1) await addUnit(`部门${n}`, "2026-03-01");
});

function addUnit(nameZh: string, day: string) {
  const command = { intent: "add-unit", commandId: aCommandId(), nameZh, reason: "=HYPERLINK(1)" };
  return changeUnit(administrator, UnitCommand.parse(command), aClock(day));
}
async function page(query: LogQuery, key: LogKey = null) {
  return expectOk(await loadLog(office, query, key));
}
async function exported(query: LogQuery): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for await (const stretch of expectOk(await exportLog(office, query))) lines.push(...stretch);
  return lines;
}

it("every command stands on exactly one page, whichever way one walks", async () => {
  const down: string[] = [];
  let facts = await page(all);
  for (;;) {
    down.push(...facts.commands.map((command) => command.id));
    if (facts.older === null) break;
    facts = await page(all, { before: facts.older });
  }
  const count = await (await currentStore()).reader.command.count();
  expect(new Set(down).size).toBe(count);
  expect(down).toHaveLength(count);
  const up: string[][] = [facts.commands.map((command) => command.id)];
  while (facts.newer !== null) {
    facts = await page(all, { after: facts.newer });
    up.unshift(facts.commands.map((command) => command.id));
  }
  expect(up.flat()).toEqual(down);
  expect((await page(all)).newer).toBeNull();
});

it("what is new at the top moves nothing on the pages below", async () => {
  const first = await page(all);
  const second = first.older === null ? null : await page(all, { before: first.older });
  await addUnit("后来的部门", "2026-03-02");
  const again = first.older === null ? null : await page(all, { before: first.older });
  expect(again?.commands.map(({ id }) => id)).toEqual(second?.commands.map(({ id }) => id));
});

it("it is narrowed by person, kind, element and days", async () => {
  expect((await page({ ...all, name: "add-unit" })).commands).toHaveLength(commandsShown);
  expect((await page({ ...all, elementId: goal })).commands.map(({ name }) => name)).toEqual(["add-element"]);
  expect((await page({ ...all, actorId: council.memberId })).commands.map(({ name }) => name)).toEqual(["add-element"]);
  const day = calendarDate("2026-02-01");
  expect((await page({ ...all, from: day, to: day })).commands.map(({ name }) => name)).toEqual(["add-element"]);
  expect((await page({ ...all, words: "日志目" })).found.map(({ id }) => id)).toEqual([goal]);
});

it("it is for the administrator and the office alone", async () => {
  for (const actor of [council, anActor("leadership"), anActor("reader")]) {
    const forbidden = { ok: false, problem: { code: "forbidden" } };
    expect(await loadLog(actor, all, null)).toMatchObject(forbidden);
    expect(await exportLog(actor, all)).toMatchObject(forbidden);
    expect(beginLogCheck(actor)).toMatchObject(forbidden);
  }
});

it("an export holds every entry of what is filtered, with its hashes, and no formula", async () => {
  const lines = await exported(all);
  expect(lines).toHaveLength(await (await currentStore()).reader.event.count());
  const told = jsonLines(lines)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LogLine);
  expect(told).toEqual(lines);
  expect(new Set(lines.map((line) => line.hash)).size).toBe(lines.length);
  const table = csvHead + csvLines(await exported({ ...all, name: "add-unit" }));
  expect(table.startsWith("\ufeffseq,recordedAt,command")).toBe(true);
  expect(table).toContain("'=HYPERLINK(1)");
  expect(table).not.toMatch(/(^|,)"?[=+\-@\t\r]/m);
});

it("a check that is under way isn't begun twice, can be stopped, and names the first entry that was touched", async () => {
  const { verifying } = undertakings();
  const ended = () => expect.poll(() => verifying.isUnderWay, { timeout: 10_000 }).toBe(false);
  expectOk(beginLogCheck(office));
  expect(beginLogCheck(administrator)).toEqual({ ok: false, problem: { code: "under-way" } });
  expectOk(callOffLogCheck(office));
  await ended();
  expect(["called-off", "ended"]).toContain(verifying.state.ending?.kind);
  expectOk(beginLogCheck(office));
  await ended();
  expect(verifying.state.ending).toMatchObject({ kind: "ended", outcome: { whole: true } });
  const { writer } = await currentStore();
  const tampered = await writer.event.findFirstOrThrow({
    where: { field: "create", entity: "unit" },
    orderBy: { seq: "asc" },
  });
  await writer.event.update({ where: { seq: tampered.seq }, data: { reason: "改动" } });
  expectOk(beginLogCheck(office));
  await ended();
  expect(verifying.state.ending).toMatchObject({ outcome: { whole: false, seq: tampered.seq, fault: "altered" } });
});
