import { describe, expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { fieldErrorsOf, problemSentence } from "~/i18n/problem-sentence";
import { textsFor } from "~/i18n/texts.server";

const [zh, en] = [textsFor("zh-CN"), textsFor("en")];
const outside = {
  code: "outside-plan",
  field: "endsOn",
  startsOn: calendarDate("2026-01-01"),
  endsOn: calendarDate("2035-12-31"),
} as const;

describe("a problem", () => {
  it("is a sentence with its dates, shares and domain words in the language shown", () => {
    expect(problemSentence("zh-CN", zh, outside)).toBe("日期须在规划期限之内（2026年1月1日至2035年12月31日）。");
    expect(problemSentence("en", en, outside)).toBe("Dates must lie within the plan, 1 Jan 2026 to 31 Dec 2035.");
    expect(problemSentence("zh-CN", zh, { code: "share-sum", field: "share", sumBp: 9050 })).toContain("90.5%");
    expect(problemSentence("zh-CN", zh, { code: "plan-status", status: "adopted" })).toContain("“已审议通过”");
    expect(problemSentence("zh-CN", zh, { code: "not-found", entity: "phase" })).toContain("没有找到这个阶段");
  });

  it("of one field stands by that field", () => {
    expect(Object.keys(fieldErrorsOf("zh-CN", zh, outside))).toEqual(["endsOn"]);
  });

  it("of a form stands by each of its fields, a code without words generally", () => {
    const problem = { code: "invalid", fields: { titleZh: ["title-missing"], weight: ["never-heard-of"] } } as const;
    expect(fieldErrorsOf("en", en, problem)).toEqual({
      titleZh: ["Give a title."],
      weight: ["Something is wrong here. Please check it."],
    });
  });

  it("of no field belongs to none", () => {
    expect(fieldErrorsOf("en", en, { code: "busy" })).toEqual({});
    expect(fieldErrorsOf("en", en, null)).toEqual({});
  });
});
