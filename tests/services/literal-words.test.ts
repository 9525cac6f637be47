import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addElement, aWorld } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { titlesWith } from "~/db/read-goals.server";
import { pastView, presentView, type View } from "~/db/view.server";

// What stands for anything in a pattern of the databases, what takes that meaning away, and words beside them.
const titles = ["完成率100%", "完成率100", "a_b 指标", "a-b 指标", "甲\\乙", "甲乙", "50%_\\", "''", "*?[a]", "无"];

beforeAll(async () => {
  await aWorld();
  for (const titleZh of titles) await addElement({ titleZh });
});

async function views(): Promise<View[]> {
  const { reader } = await currentStore();
  const head = await reader.logHead.findUniqueOrThrow({ where: { id: "head" } });
  return [presentView(reader), pastView(reader, head.seq)];
}

async function foundBy(view: View, words: string): Promise<string[]> {
  const found = await view.find("element", { OR: titlesWith(words) });
  return found.map(({ titleZh }) => titleZh).sort();
}

describe("words that are looked for", () => {
  it.each(["%", "_", "\\", "100%", "a_b", "\\乙", "%_\\", "'", "*", "[a]", "?"])(
    "stand for themselves: %s",
    async (words) => {
      const holding = titles.filter((title) => title.includes(words)).sort();
      for (const view of await views()) expect(await foundBy(view, words)).toEqual(holding);
    },
  );

  it("are met by what holds them and by nothing else, whatever they are made of", async () => {
    const words = fc.string({
      unit: fc.constantFrom("%", "_", "\\", "'", "0", "a", "b", "甲", "乙"),
      minLength: 1,
      maxLength: 4,
    });
    const [present] = await views();
    if (!present) throw new Error("no view");
    await fc.assert(
      fc.asyncProperty(words, async (sought) => {
        const holding = titles.filter((title) => title.toLowerCase().includes(sought.toLowerCase())).sort();
        expect(await foundBy(present, sought)).toEqual(holding);
      }),
    );
  });

  it("are counted as they are found", async () => {
    for (const view of await views()) expect(await view.count("element", { titleZh: { contains: "%" } })).toBe(2);
  });
});
