import { describe, expect, it } from "vitest";
import { aTree } from "#tests/components/grid-fixture";
import { writtenDirection } from "~/components/plan-grid/cell-values";
import { directionSince, knownDirection, theirTitle, titleForm } from "~/components/plan-grid/direction-titles";
import { pendingOf, shownDirection } from "~/components/plan-grid/grid-pending";
import { textsFor } from "~/i18n/texts.server";

const texts = textsFor("zh-CN");
const direction = { id: "d", titleZh: "人才", titleEn: "Talent", ordinal: 1, revision: 3 };
const entry = { id: "d", field: "titleZh", seen: "人才", wanted: "人才发展" } as const;

describe("the title of a key direction", () => {
  it("is written in the language shown, and may be empty while the other language has one", () => {
    expect(writtenDirection(direction, " 人才发展 ", "zh-CN", texts)).toEqual({ kind: "entry", entry });
    expect(writtenDirection(direction, "人才", "zh-CN", texts)).toEqual({ kind: "same" });
    expect(writtenDirection(direction, "", "en", texts)).toMatchObject({ kind: "entry", entry: { field: "titleEn" } });
    expect(writtenDirection({ ...direction, titleEn: "" }, " ", "zh-CN", texts)).toMatchObject({ kind: "wrong" });
  });

  it("is shown as it was typed until it has arrived", () => {
    const own = new Map([["titleZh", pendingOf(entry, "c")] as const]);
    expect(shownDirection(direction, own)).toEqual({ ...direction, titleZh: "人才发展" });
    const wrong = new Map([["titleZh", { ...pendingOf(entry, ""), text: "" }] as const]);
    expect(shownDirection(direction, wrong)).toEqual(direction);
  });

  it("goes with the other language's title as it is by now, and with the revision told last", () => {
    const tree = { ...aTree("#d"), directions: [direction] };
    const known = knownDirection(tree, "d", { titleZh: "人才", titleEn: "People", revision: 4 });
    expect(known).toMatchObject({ revision: 4 });
    expect(Object.fromEntries(known ? titleForm("c", known, entry) : [])).toMatchObject({
      ...{ intent: "edit-direction", directionId: "d", revision: "4", titleZh: "人才发展", titleEn: "People" },
    });
    expect(knownDirection(tree, "d", { titleZh: "旧", titleEn: "", revision: 2 })).toBe(direction);
    expect(knownDirection(tree, "gone", undefined)).toBeNull();
  });

  it("is disputed only where somebody else has made something else of the same one", () => {
    const current = { titleZh: "人才", titleEn: "People", contentRevision: 4 };
    const since = directionSince({ code: "stale", entity: "keyDirection", id: "d", current });
    expect(since && theirTitle(since, entry)).toBeNull();
    expect(theirTitle({ titleZh: "人才发展", titleEn: "", revision: 4 }, entry)).toBeNull();
    expect(theirTitle({ titleZh: "队伍", titleEn: "", revision: 4 }, entry)).toBe("队伍");
    expect(theirTitle({ titleZh: "", titleEn: "x", revision: 4 }, entry)).toBe("");
    expect(directionSince({ code: "busy" })).toBeNull();
  });
});
