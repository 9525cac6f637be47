import { expect, it } from "vitest";
import { loadSize } from "#prisma/seed/size/load";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { PlanId } from "~/domain/ids";

it("a seed of a size has that many elements, each task reported, each goal rolled up", async () => {
  const store = await currentStore();
  await loadSize(store, 500);
  const view = presentView(store.reader);
  expect(await view.count("element", {})).toBe(500);
  const tasks = await view.find("element", { kind: "task", planId: PlanId.parse("plan-next") });
  expect(await view.count("report", {})).toBe(tasks.length * 2);
  expect(await view.count("standing", { kind: "goal", progressBp: { gt: 0 } })).toBe(40);
}, 60_000);
