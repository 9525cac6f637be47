import { expect, it } from "vitest";
import { addElement, aPlan, aWorld, council, expectOk } from "#tests/services/world";
import type { ElementId } from "~/domain/ids";
import { loadOutline } from "~/services/load-outline.server";
import { plainOutline } from "~/services/outline-query";

it("a direction shows its first eight goals, an opened branch up to fifty", async () => {
  const plan = aPlan();
  await aWorld([plan]);
  const goals: ElementId[] = [];
  for (let index = 0; index < 9; index += 1) goals.push(await addElement({ titleZh: `目标${index}` }));
  const opened = goals[0] as ElementId;
  for (let index = 0; index < 9; index += 1) await addElement({ kind: "measure", parentId: opened });
  const { groups } = expectOk(await loadOutline(council, plan.id, { ...plainOutline, open: [opened] }, null));
  const [first] = groups.filter((group) => group.goals.rows.length > 0);
  expect([first?.goals.rows.length, first?.goals.more, first?.goals.length]).toEqual([8, true, 8]);
  const below = first?.goals.rows[0]?.children;
  expect([below?.rows.length, below?.more, below?.length]).toEqual([9, false, 50]);
});
