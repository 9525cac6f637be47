import { beforeAll, describe, expect, it } from "vitest";
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
  quality,
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import type { Committed } from "~/domain/command";
import { DirectionId, ElementId, PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { TakeInOutline } from "~/domain/take-in-commands";
import { editOutline } from "~/services/edit-outline.server";
import { exportOutline } from "~/services/export-outline.server";
import { takeInOutline } from "~/services/take-in-outline.server";

const [planId, wide, draft] = [PlanId.parse("plan-next"), PlanId.parse("plan-wide"), PlanId.parse("plan-draft")];
const clock = aClock("2026-03-10");
const now = Date.parse("2026-03-10T06:00:00Z");
let talent: DirectionId;

beforeAll(async () => {
  await aWorld([aPlan(), aPlan({ id: wide }), aPlan({ id: draft, status: "draft" })]);
  const add = { intent: "add-direction", commandId: aCommandId(), planId, titleZh: "人才培养" };
  talent = DirectionId.parse(expectOk(await editOutline(council, OutlineCommand.parse(add), clock)).created[0]);
  const goal = await addElement({ titleZh: "人才发展", directionId: talent, cooperatingUnitIds: [quality] }, clock);
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" }, clock);
  await addElement({ kind: "task", parentId: measure, titleZh: "建库" }, clock);
  await addElement({ titleZh: "青年英才", directionId: talent }, clock);
  await addElement({ titleZh: "方向之外" }, clock);
});

async function told(
  id = planId,
  direction: DirectionId | null = null,
  asOf: string | null = null,
  at = now,
): Promise<string[]> {
  const outline = expectOk(await exportOutline(council, id, direction, asOf === null ? null : calendarDate(asOf), at));
  const rows: string[] = [];
  for await (const batch of outline.rows) {
    rows.push(
      ...batch.map((row) =>
        "direction" in row ? `${row.ordinal} ${row.direction.titleZh}` : `${row.code} ${row.element.titleZh}`,
      ),
    );
  }
  return rows;
}

const whole = ["1 人才培养", "1.1 人才发展", "1.1.1 青年人才库", "1.1.1.1 建库", "1.2 青年英才", "2.1 方向之外"];

describe("an exported outline", () => {
  it("holds directions and everything under them in reading order, with the codes of the page", async () => {
    expect(await told()).toEqual(whole);
  });

  it("may be of one direction alone", async () => {
    expect(await told(planId, talent)).toEqual(whole.slice(0, -1));
    expect(await exportOutline(council, planId, DirectionId.parse("direction-none"), null, now)).toMatchObject({
      ok: false,
      problem: { code: "not-found" },
    });
  });

  it("is of one moment: what is written while it is read belongs to a later one", async () => {
    const outline = expectOk(await exportOutline(council, planId, null, null, now));
    await addElement({ titleZh: "后来的目标" }, aClock("2026-03-12"));
    const rows: string[] = [];
    for await (const batch of outline.rows)
      rows.push(...batch.map((row) => ("element" in row ? row.element.titleZh : row.direction.titleZh)));
    expect(rows).not.toContain("后来的目标");
    expect(await told(planId, null, null, Date.parse("2026-03-13T00:00:00Z"))).toContain("2.2 后来的目标");
    expect(await told(planId, null, "2026-03-10", Date.parse("2026-03-13T00:00:00Z"))).toEqual(whole);
  });

  it("hides a draft from readers", async () => {
    expect(await exportOutline(anActor("reader"), draft, null, null, now)).toMatchObject({
      ok: false,
      problem: { code: "forbidden" },
    });
  });

  it("keeps its order where a branch is wider than is held at once", async () => {
    const span = { startsOn: "2026-01-01", endsOn: "2026-12-31", lead: { unitId: academic }, cooperating: [] };
    let above: ElementId | null = null;
    for (let part = 0; part < 3; part += 1) {
      const goal = { kind: "goal", under: null, titleZh: "甲", ...span };
      const tasks = Array.from({ length: 1500 }, (_, index) => ({
        kind: "task",
        under: above === null ? 0 : null,
        titleZh: `任务${part * 1500 + index}`,
        ...span,
      }));
      const entries: object[] = above === null ? [goal, ...tasks] : tasks;
      const command: object = {
        intent: "take-in-outline",
        commandId: aCommandId(),
        planId: wide,
        parentId: above,
        directionId: null,
        units: [],
        entries,
      };
      const { created }: Committed = expectOk(await takeInOutline(council, TakeInOutline.parse(command), clock));
      above ??= ElementId.parse(created[0]);
    }
    const rows = await told(wide);
    expect([rows.length, rows[0], rows[1], rows.at(-1)]).toEqual([4501, "1 甲", "1.1 任务0", "1.4500 任务4499"]);
    expect(new Set(rows).size).toBe(4501);
  }, 120_000);
});
