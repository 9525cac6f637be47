import { describe, expect, it } from "vitest";
import { bodies, periods, resolutions, terms } from "#prisma/seed/demonstration/content/bodies";
import { framework1346, framework1456, frameworks } from "#prisma/seed/demonstration/content/frameworks";
import { contributes, depends, implementsLinks, successions } from "#prisma/seed/demonstration/content/links";
import { plans } from "#prisma/seed/demonstration/content/plans";
import { stories } from "#prisma/seed/demonstration/content/stories";
import { organisation, units } from "#prisma/seed/demonstration/content/units";
import { CalendarDate } from "~/domain/calendar-date";

const everything = {
  organisation,
  units,
  bodies,
  terms,
  resolutions,
  periods,
  plans,
  frameworks,
  stories,
  contributes,
  depends,
  implementsLinks,
  successions,
};

describe("the demonstration's frameworks", () => {
  it("leave the ideas of 1456 to the council", () => {
    expect(framework1456.tiers.map((tier) => [tier.kind, tier.declared, tier.ideas.length])).toEqual([
      ["open", 1, 0],
      ["open", 4, 0],
      ["open", 5, 0],
      ["open", 6, 0],
    ]);
    expect(framework1456.note.zh).toContain("由理事会填写");
  });

  it("fill every tier of 1346 and name its source", () => {
    for (const tier of framework1346.tiers) expect(tier.ideas).toHaveLength(tier.declared);
    expect(framework1346.tiers.map((tier) => tier.declared)).toEqual(framework1346.digits);
    expect(framework1346.source).toMatch(/^http/);
  });
});

describe("the demonstration's texts", () => {
  it("stand in both languages", () => {
    const lame = textsIn(everything).filter(({ zh, en }) => zh.trim() === "" || en.trim() === "");
    expect(lame).toEqual([]);
  });

  it("are Chinese where they say zh and not where they say en", () => {
    const wrong = textsIn(everything).filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en));
    expect(wrong).toEqual([]);
  });

  it("mark the slogans that were translated back as to be confirmed", () => {
    for (const plan of plans) {
      expect(plan.mission.zh).toContain("待核");
      expect(plan.values.zh).toContain("待核");
    }
  });

  it("name no person", () => {
    const named = textsIn(everything).filter(
      ({ zh, en }) =>
        /同志|先生|女士/.test(zh) ||
        /[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗][\p{Script=Han}]{1,2}(主任|秘书长|会长|教授|院长|局长|医生)/u.test(
          zh,
        ) ||
        /\b(Mr|Mrs|Ms|Dr|Prof)\b\.?/.test(en),
    );
    expect(named).toEqual([]);
  });

  it("have readable ids of at most 40 characters, each used once", () => {
    const ids = idsIn(everything);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]{0,39}$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("have dates that exist", () => {
    const dates = [...JSON.stringify(everything).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)].map((match) => match[1]);
    expect(dates.length).toBeGreaterThan(250);
    expect(dates.filter((date) => !CalendarDate.safeParse(date).success)).toEqual([]);
  });
});

function textsIn(value: unknown): { zh: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value || "en" in value) {
    const { zh, en } = value as { zh?: string; en?: string };
    return [{ zh: zh ?? "", en: en ?? "" }];
  }
  return Object.values(value).flatMap(textsIn);
}

function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
