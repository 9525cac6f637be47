import { beforeAll, expect, it } from "vitest";
import { addElement, aWorld, council } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { heightOf } from "~/db/read-outline-state.server";
import { presentView } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import { loadElement } from "~/services/load-element.server";

let upper: ElementId;
let lower: ElementId;

beforeAll(async () => {
  await aWorld();
  upper = await addElement({ kind: "task", parentId: await addElement({}) });
  lower = await addElement({ kind: "task", parentId: upper });
  // No command does this: only a hand in the database.
  await (await currentStore()).writer.element.update({ where: { id: upper }, data: { parentId: lower } });
});

it("the page of an element in a circle names it instead of never answering", async () => {
  const page = loadElement(council, lower, { reportPage: 1, historyPage: 1, search: null }, null);
  await expect(page).rejects.toThrow(lower);
});

it("the height of an outline in a circle is no number", async () => {
  const view = presentView((await currentStore()).reader);
  const element = await view.first("element", { id: upper });
  if (!element) throw new Error("no element");
  await expect(heightOf(view, element)).rejects.toThrow(upper);
});
