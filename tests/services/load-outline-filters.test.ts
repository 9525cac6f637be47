import { beforeAll, describe, expect, it } from "vitest";
import { aCommandId, academic, addElement, aWorld, council, expectOk, quality } from "#tests/services/world";
import { type DirectionId, type ElementId, type PhaseId, PlanId, type UnitId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";
import { loadOutline, type OutlineBranch } from "~/services/load-outline.server";
import { loadOutlineBranch } from "~/services/load-outline-branch.server";
import { type OutlineFilters, plainOutline } from "~/services/outline-query";

const planId = PlanId.parse("plan-next");
const directions: DirectionId[] = [];
const phases: PhaseId[] = [];
let [guest, home]: (ElementId | null)[] = [null, null];

async function create(fields: Record<string, unknown>): Promise<string> {
  const command = OutlineCommand.parse({ commandId: aCommandId(), planId, ...fields });
  return expectOk(await editOutline(council, command)).created[0] ?? "";
}

beforeAll(async () => {
  await aWorld();
  for (const titleZh of ["人才", "学术"]) {
    directions.push((await create({ intent: "add-direction", titleZh })) as DirectionId);
  }
  for (const [titleZh, startsOn] of [
    ["一期", "2026-01-01"],
    ["二期", "2030-01-01"],
  ]) {
    phases.push((await create({ intent: "add-phase", titleZh, startsOn, endsOn: "2035-12-31" })) as PhaseId);
  }
  const [first, second] = directions;
  const [early, late] = phases;
  await addElement({ titleZh: "梯队", directionId: first, phaseIds: [early] });
  home = await addElement({ titleZh: "讲坛", directionId: second, phaseIds: [late] });
  guest = await addElement({ titleZh: "导师", directionId: first, alsoDirectionIds: [second], phaseIds: [late] });
  const measure = await addElement({ kind: "measure", parentId: guest, titleZh: "选拔导师", leadUnitId: quality });
  await addElement({ kind: "task", parentId: measure, titleZh: "评审办法", cooperatingUnitIds: [quality] });
});

async function shown(filters: Partial<OutlineFilters>) {
  const query = { ...plainOutline, filters: { ...plainOutline.filters, ...filters } };
  const { groups, found } = expectOk(await loadOutline(council, planId, query, null));
  const told = (branch: OutlineBranch): string[] =>
    branch.rows.flatMap((row) => [
      `${row.code} ${row.element.titleZh}${row.matched ? " !" : ""}`,
      ...(row.children ? told(row.children) : []),
    ]);
  return { rows: groups.flatMap(({ goals }) => told(goals)), shown: found?.shown ?? null };
}

describe("a search of the outline", () => {
  it("keeps what stands above, marks what was found, and counts the siblings that aren't shown", async () => {
    expect(await shown({ words: "评审" })).toEqual({
      rows: ["1.2 导师", "1.2.1 选拔导师", "1.2.1.1 评审办法 !"],
      shown: 1,
    });
    expect(await shown({ words: "导师" })).toEqual({ rows: ["1.2 导师 !", "1.2.1 选拔导师 !"], shown: 2 });
    expect(await shown({ words: "1.2.1.1" })).toMatchObject({
      rows: ["1.2 导师", "1.2.1 选拔导师", "1.2.1.1 评审办法 !"],
    });
  });

  it("finds units that lead or co-operate, within one direction or phase", async () => {
    const unitId: UnitId = quality;
    expect((await shown({ unitId })).rows).toEqual(["1.2 导师", "1.2.1 选拔导师 !", "1.2.1.1 评审办法 !"]);
    expect(await shown({ unitId, directionId: directions[1] ?? null })).toEqual({ rows: [], shown: 0 });
    expect(await shown({ unitId, phaseId: phases[0] ?? null })).toEqual({ rows: [], shown: 0 });
    expect((await shown({ unitId, phaseId: phases[1] ?? null })).shown).toBe(2);
  });

  it("finds by health", async () => {
    expect((await shown({ health: "done" })).shown).toBe(0);
    expect((await shown({ health: "not-started", unitId: academic })).shown).toBeLessThanOrEqual(4);
  });
});

describe("direction and phase alone", () => {
  it("narrow the tree, each goal at home and with its own code", async () => {
    expect(await shown({ phaseId: phases[1] ?? null })).toEqual({ rows: ["1.2 导师", "2.1 讲坛"], shown: null });
    expect(await shown({ directionId: directions[1] ?? null })).toEqual({ rows: ["2.1 讲坛"], shown: null });
  });

  it("narrow a branch that is read by itself as well", async () => {
    const [, second] = directions;
    const query = { under: second ?? "none", after: 0, take: 50, phaseId: phases[1] ?? null };
    const { rows } = expectOk(await loadOutlineBranch(council, planId, query, null));
    expect(rows.map(({ element, rank }) => [element.id, rank])).toEqual([[home, 1]]);
    expect(rows.map(({ element }) => element.id)).not.toContain(guest);
  });
});
