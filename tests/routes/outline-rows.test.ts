import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { academic, addElement, aWorld, quality } from "#tests/services/world";
import type { GridAnswer, GridBranch, GridChanges } from "~/components/plan-grid/grid-row";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import { action, loader } from "~/routes/plans.$planId.outline_.rows/route";

const context = { nonce: "", clientAddress: "203.0.113.4" };
const params = { planId: "plan-next" };
const path = "/plans/plan-next/outline/rows";
let council = "";
let department = "";
let goal: ElementId;
let measure: ElementId;

beforeAll(async () => {
  await aWorld();
  goal = await addElement({ titleZh: "人才发展" });
  measure = await addElement({ titleZh: "青年人才库", kind: "measure", parentId: goal });
  for (const titleZh of ["导师制", "轮训"]) await addElement({ titleZh, kind: "measure", parentId: goal });
  council = (await aMember("council")).cookie;
  department = (await aMember("department", academic)).cookie;
}, 60_000);

async function read<T>(search: string, cookie = council): Promise<T> {
  const response = await loader({ request: aRequest(path + search, { cookie }), params, context });
  return (await response.json()) as T;
}

async function send(form: Record<string, string>, { cookie = council, search = `?since=${0}` } = {}) {
  const request = aRequest(path + search, { cookie, form: { commandId: randomUUID(), ...form } });
  const response = await action({ request, params, context });
  return { status: response.status, body: (await response.json()) as unknown };
}

/** A command of fields as it travels: `entries[0].field` and so on. */
function entries(...list: readonly Record<string, string>[]): Record<string, string> {
  const named = list.flatMap((entry, index) =>
    Object.entries(entry).map(([name, value]) => [`entries[${index}].${name}`, value]),
  );
  return { intent: "set-fields", planId: "plan-next", ...Object.fromEntries(named) };
}

async function seqNow(): Promise<number> {
  const head = await (await currentStore()).reader.logHead.findUnique({ where: { id: "head" } });
  return Number(head?.seq ?? 0);
}

async function rowOf(id: ElementId) {
  const view = presentView((await currentStore()).reader);
  return { element: await view.first("element", { id }), units: await view.find("cooperation", { elementId: id }) };
}

describe("the rows of a branch", () => {
  it("come in order with their ranks, in stretches", async () => {
    const first = await read<GridBranch>(`?under=${goal}&take=2`);
    expect(first.rows.map(({ rank, titleZh }) => [rank, titleZh])).toEqual([
      [1, "青年人才库"],
      [2, "导师制"],
    ]);
    expect(first.more).toBe(true);
    const rest = await read<GridBranch>(`?under=${goal}&after=2`);
    expect(rest).toMatchObject({ after: 2, more: false, rows: [{ rank: 3, titleZh: "轮训", parentId: goal }] });
  });

  it("of goals outside all directions hang from `none`", async () => {
    const { rows } = await read<GridBranch>("?under=none", department);
    expect(rows).toMatchObject([{ id: goal, parentId: null, kind: "goal", openable: true }]);
  });

  it.each(["", "?under=", "?under=nobody", "?under=../x"])("at %j are not found", async (search) => {
    const request = aRequest(path + search, { cookie: council });
    const refused = await loader({ request, params, context }).catch((response: Response) => response);
    expect(refused.status).toBe(404);
  });
});

describe("a command sent from a grid", () => {
  it("sets fields, and is answered with what changed, the lines above included", async () => {
    const since = await seqNow();
    const form = entries(
      { elementId: measure, field: "weight", seen: "100", wanted: "70" },
      { elementId: measure, field: "leadUnitId", seen: academic, wanted: quality },
    );
    const { status, body } = await send(form, { search: `?since=${since}` });
    const { count, changes } = body as GridAnswer;
    expect([status, count]).toEqual([200, 4]);
    expect(changes.rows.map(({ id }) => id).sort()).toEqual([goal, measure].sort());
    expect(changes.rows.find(({ id }) => id === measure)).toMatchObject({ weight: 70, lead: { id: quality } });
    expect(changes).toMatchObject({ branches: [], gone: [], frame: false, overflow: false, seq: await seqNow() });
  });

  it("sets empty values: no lead, no co-operating units, no English title", async () => {
    const form = entries(
      { elementId: measure, field: "leadUnitId", seen: quality },
      { elementId: measure, field: "cooperatingUnitIds", "wanted[0]": academic },
      { elementId: measure, field: "titleEn", seen: "", wanted: "" },
    );
    expect(await send(form)).toMatchObject({ status: 200 });
    const { element, units } = await rowOf(measure);
    expect([element?.leadUnitId, units.map(({ unitId }) => unitId)]).toEqual([null, [academic]]);
  });

  it("that meets somebody else's change tells all three versions", async () => {
    const form = entries({ elementId: measure, field: "titleZh", seen: "旧", wanted: "新" });
    expect(await send(form)).toEqual({
      status: 409,
      body: {
        problem: {
          code: "fields-conflict",
          conflicts: [{ elementId: measure, field: "titleZh", seen: "旧", wanted: "新", current: "青年人才库" }],
        },
      },
    });
  });

  it.each([
    [
      "a weight in words",
      entries({ elementId: "element-x", field: "weight", seen: "1", wanted: "重" }),
      "entries[0].wanted",
    ],
    [
      "a day that isn't",
      entries({ elementId: "element-x", field: "endsOn", seen: "2026-01-01", wanted: "2026-02-30" }),
      "entries[0].wanted",
    ],
  ])("with %s says where", async (_, form, field) => {
    const { status, body } = await send(form);
    expect([status, Object.keys((body as { problem: { fields: object } }).problem.fields)]).toEqual([422, [field]]);
  });

  it("moves branches, and names those whose order changed", async () => {
    const since = await seqNow();
    const form = {
      intent: "move-elements",
      planId: "plan-next",
      "elements[0].elementId": measure,
      "elements[0].seenParentId": goal,
      afterId: goal,
    };
    const { status, body } = await send(form, { search: `?since=${since}` });
    expect(status).toBe(200);
    expect((body as GridAnswer).changes.branches.toSorted()).toEqual([goal, "none"].toSorted());
    expect((await rowOf(measure)).element).toMatchObject({ kind: "goal", parentId: "plan-next" });
  });

  it("is taken back and done again by name", async () => {
    const commandId = randomUUID();
    await send({ commandId, ...entries({ elementId: goal, field: "titleZh", seen: "人才发展", wanted: "人才强会" }) });
    const back = randomUUID();
    expect(await send({ commandId: back, intent: "undo", undoes: commandId })).toMatchObject({ status: 200 });
    expect((await rowOf(goal)).element?.titleZh).toBe("人才发展");
    expect(await send({ intent: "redo", undoes: back })).toMatchObject({ status: 200 });
    expect((await rowOf(goal)).element?.titleZh).toBe("人才强会");
    expect(await send({ intent: "redo", undoes: back })).toMatchObject({
      status: 409,
      body: { problem: { code: "nothing-to-redo" } },
    });
  });

  it("of a department, of a past day or of another kind is refused and stores nothing", async () => {
    const form = entries({ elementId: goal, field: "weight", seen: "100", wanted: "1" });
    const before = await seqNow();
    expect(await send(form, { cookie: department })).toMatchObject({ status: 403 });
    expect(await send(form, { search: "?asOf=2026-01-20" })).toMatchObject({ status: 409 });
    expect(await send({ intent: "rename-everything" })).toMatchObject({ status: 422 });
    expect(await seqNow()).toBe(before);
  });
});

describe("what has changed since", () => {
  it("names who came and who went", async () => {
    const since = await seqNow();
    const form = {
      intent: "add-element",
      planId: "plan-next",
      kind: "measure",
      parentId: goal,
      titleZh: "新举措",
      startsOn: "2026-01-01",
      endsOn: "2030-12-31",
    };
    const commandId = randomUUID();
    await send({ commandId, ...form });
    const came = await read<GridChanges>(`?since=${since}`);
    const added = came.rows.find(({ titleZh }) => titleZh === "新举措");
    expect(added?.id).toBe(`${commandId}-1`);
    expect(came.branches).toEqual([goal]);
    await send({ intent: "undo", undoes: commandId });
    expect(await read<GridChanges>(`?since=${came.seq}`)).toMatchObject({ gone: [added?.id], branches: [goal] });
  });

  it("is nothing at the end of the log", async () => {
    expect(await read<GridChanges>(`?since=${await seqNow()}`)).toMatchObject({ rows: [], gone: [], branches: [] });
  });
});
