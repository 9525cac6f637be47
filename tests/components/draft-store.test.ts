import { describe, expect, it } from "vitest";
import { type Draft, draftStore } from "~/components/drafts/draft-store";

/** A browser's storage, which can be full. */
function aStorage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem(name, value) {
      if (kept.size >= room && !kept.has(name)) throw new DOMException("full", "QuotaExceededError");
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

const day = 24 * 3_600_000;
const draft: Draft = { seen: { titleZh: "甲" }, typed: { titleZh: "乙", units: ["office"] }, at: 100 * day };

describe("drafts kept in a browser", () => {
  it("come back as they were kept, until they are dropped", () => {
    const store = draftStore(aStorage(), "member-a", () => 101 * day);
    store.keep("edit=goal", draft);
    expect(store.draftAt("edit=goal")).toEqual(draft);
    store.drop("edit=goal");
    expect(store.draftAt("edit=goal")).toBeNull();
  });

  it("are found by their family, and by no other of a longer name", () => {
    const store = draftStore(aStorage(), "member-a", () => 101 * day);
    for (const key of ["outline/plan-1", "outline/plan-1/tab", "outline/plan-10", "edit=goal"]) store.keep(key, draft);
    expect(store.keysUnder("outline/plan-1").sort()).toEqual(["outline/plan-1", "outline/plan-1/tab"]);
  });

  it("are shown to nobody else, and go with whoever signs out", () => {
    const storage = aStorage();
    const [mine, theirs] = ["member-a", "member-b"].map((id) => draftStore(storage, id, () => 101 * day));
    mine?.keep("edit=goal", draft);
    expect(theirs?.draftAt("edit=goal")).toBeNull();
    theirs?.keep("edit=goal", draft);
    mine?.dropAll();
    expect(mine?.draftAt("edit=goal")).toBeNull();
    expect(theirs?.draftAt("edit=goal")).toEqual(draft);
  });

  it("are forgotten after a month", () => {
    const storage = aStorage();
    draftStore(storage, "member-a").keep("edit=goal", draft);
    expect(draftStore(storage, "member-a", () => 129 * day).draftAt("edit=goal")).toEqual(draft);
    expect(draftStore(storage, "member-a", () => 131 * day).draftAt("edit=goal")).toBeNull();
  });

  it("make room for new ones, the oldest first", () => {
    const store = draftStore(aStorage(), "member-a", () => 101 * day);
    for (let n = 0; n < 70; n += 1) store.keep(`edit=${n}`, { ...draft, at: draft.at + n });
    expect(store.draftAt("edit=0")).toBeNull();
    expect(store.draftAt("edit=9")).toBeNull();
    expect(store.draftAt("edit=10")).not.toBeNull();
    expect(store.draftAt("edit=69")).not.toBeNull();
  });

  it("are done without where the browser keeps nothing", () => {
    const store = draftStore(aStorage(0), "member-a", () => 101 * day);
    expect(() => store.keep("edit=goal", draft)).not.toThrow();
    expect(store.draftAt("edit=goal")).toBeNull();
  });

  it("take nothing for a draft that isn't one", () => {
    const storage = aStorage();
    const store = draftStore(storage, "member-a", () => 101 * day);
    const wrong = [
      "{",
      "null",
      "[]",
      '{"at":"x","seen":{},"typed":{}}',
      '{"at":1,"seen":{"a":1},"typed":{}}',
      '{"at":1}',
    ];
    for (const text of wrong) {
      storage.setItem("chengqi-draft/member-a/edit=goal", text);
      expect(store.draftAt("edit=goal")).toBeNull();
    }
  });
});
