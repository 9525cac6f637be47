import { describe, expect, it } from "vitest";
import { cameTogether } from "~/components/merging/use-sent-again";
import { mergeFields } from "~/domain/merge-fields";

const seen = { titleZh: "人才队伍建设", statementZh: "旧说明", units: ["办公室"] };

describe("a form is sent again by itself", () => {
  it("where each changed something else", () => {
    const theirs = { ...seen, titleZh: "人才梯队建设" };
    const mine = { ...seen, statementZh: "新说明" };
    expect(cameTogether(mergeFields(seen, theirs, mine))).toBe(true);
  });

  it("where both ticked something", () => {
    const theirs = { ...seen, units: ["办公室", "质控部"] };
    const mine = { ...seen, units: [] };
    expect(cameTogether(mergeFields(seen, theirs, mine))).toBe(true);
  });

  it("but not where a text was changed by both, nor where nothing was merged", () => {
    const theirs = { ...seen, titleZh: "人才梯队建设" };
    const mine = { ...seen, titleZh: "人才高地建设", statementZh: "新说明" };
    expect(cameTogether(mergeFields(seen, theirs, mine))).toBe(false);
    expect(cameTogether({})).toBe(false);
  });
});
