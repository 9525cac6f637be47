import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecadeLayout, RowBox } from "~/charts/decade-layout";
import { layoutDecade } from "~/charts/layout-decade";
import { legendEntries } from "~/components/decade-timeline/legend-entries";
import { palettes } from "~/components/decade-timeline/svg/palettes";
import { standaloneSvg } from "~/components/decade-timeline/svg/standalone-svg";
import { type DecadeNames, svgOfDecade } from "~/components/decade-timeline/svg/svg-of-decade";
import { textsFor } from "~/i18n/texts.server";
import { anyDecade, anyWidth } from "./arbitrary-decade";
import { bothPlans } from "./both-plans";
import { aDecade, aRow, day, plainFormat } from "./decade-fixture";
import { tagsOf } from "./well-formed";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><image href=x onerror=alert(1)>',
    "]]></title><script/>",
    "' onload='alert(1)",
    "\u0000\ud800 & &amp; &#0;",
    "--><!--",
  ),
);
const anyAddress = fc.oneof(
  hostile,
  fc.constantFrom("javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//elsewhere", "/elements/1"),
);

function layoutOf(facts: Parameters<typeof aDecade>[0], width = 1280): DecadeLayout {
  return layoutDecade({ ...aDecade(facts), format: plainFormat }, { width });
}

function namesOf(facts: Partial<ReturnType<DecadeNames["row"]>> = {}): DecadeNames {
  return { label: "时间轴", id: "d", row: () => ({ words: "目标", ...facts }) };
}

function withToggle(layout: DecadeLayout, toggle: RowBox["toggle"]): DecadeLayout {
  return { ...layout, rows: layout.rows.map((row) => ({ ...row, toggle })) };
}

function standalone(layout: DecadeLayout, names: DecadeNames, title: string): string {
  const caption = { title, notes: title, day: title };
  const legend = legendEntries(bothPlans(), textsFor("zh-CN"));
  return standaloneSvg({ layout, names, caption, legend, palette: palettes.light, language: "zh-CN" }).markup;
}

describe("the timeline written as a string", () => {
  it("is well-formed and holds no script, whatever people wrote", () => {
    fc.assert(
      fc.property(anyDecade, anyWidth, hostile, anyAddress, (input, width, text, href) => {
        const rows = input.rows.map((row) => ({ ...row, title: text, code: text, note: text }));
        const layout = withToggle(layoutOf({ ...input, rows }, width), { x: 9, y: 9, open: false });
        const names = { ...namesOf({ words: text, href, toggle: { words: text, href } }), label: text };
        for (const markup of [svgOfDecade(layout, names), standalone(layout, names, text)]) {
          for (const { name, attributes } of tagsOf(markup)) {
            expect(["script", "image", "foreignObject", "style"]).not.toContain(name);
            for (const key of attributes.keys()) expect(key).not.toMatch(/^on/);
            expect(attributes.get("href") ?? "/").toMatch(/^(\/(?!\/)|[#?])/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("draws the earlier dates as a shadow and the forecast as a fade", () => {
    const span = { startsOn: day("2029-01-01"), endsOn: day("2031-12-31") };
    const tags = tagsOf(svgOfDecade(layoutOf({ rows: [aRow({ ghost: span, tail: span })] }), namesOf()));
    expect(tags.some(({ attributes }) => attributes.get("class") === "decade-ghost")).toBe(true);
    expect(tags.some(({ attributes }) => attributes.get("fill") === "url(#d-tail)")).toBe(true);
    expect(tags.some(({ name, attributes }) => name === "linearGradient" && attributes.get("id") === "d-tail")).toBe(
      true,
    );
  });

  it("opens a branch by a link beside the row's own, large enough for a finger", () => {
    const layout = withToggle(layoutOf({ rows: [aRow()] }), { x: 12, y: 100, open: false });
    const names = namesOf({ href: "/elements/1", toggle: { words: "展开：目标", href: "?open=1" } });
    const tags = tagsOf(svgOfDecade(layout, names));
    const links = tags.filter(({ name }) => name === "a").map(({ attributes }) => attributes.get("href"));
    expect(links).toEqual(["/elements/1", "?open=1"]);
    const toggle = tags.findIndex(({ attributes }) => attributes.get("href") === "?open=1");
    expect(tags[toggle]?.attributes.get("aria-expanded")).toBe("false");
    expect(Number(tags[toggle + 2]?.attributes.get("width"))).toBeGreaterThanOrEqual(24);
  });

  it("shows whether a branch is open where nothing can be followed", () => {
    const layout = withToggle(layoutOf({ rows: [aRow()] }), { x: 12, y: 100, open: true });
    const tags = tagsOf(svgOfDecade(layout, namesOf()));
    expect(tags.some(({ name }) => name === "a")).toBe(false);
    expect(tags.some(({ attributes }) => attributes.get("d")?.startsWith("M8,97.5h8"))).toBe(true);
  });
});

describe("the timeline that leaves the page", () => {
  const layout = layoutDecade({ ...bothPlans(), format: plainFormat }, { width: 1280 });

  it("carries its colours and fonts, and leaves nothing to a style sheet", () => {
    const markup = standalone(layout, namesOf(), "中长期发展规划");
    expect(markup).not.toMatch(/class=|style=|var\(|color-mix|currentColor/);
    expect(markup).toContain('font-family="system-ui');
  });

  it("holds its Chinese labels as text, and says what it is and of which day", () => {
    const markup = standalone(layout, namesOf(), "中长期发展规划 & 展望");
    expect(markup).toContain(">二</text>");
    expect(markup).toContain("人才发展体系</text>");
    expect(markup).toContain('<title id="d-title">中长期发展规划 &amp; 展望</title>');
  });

  it("leads nowhere", () => {
    expect(standalone(layout, namesOf({ href: "/elements/1" }), "规划")).not.toContain("href");
  });

  it("is drawn in the colours of either theme", () => {
    for (const palette of [palettes.light, palettes.dark]) {
      const caption = { title: "规划", notes: "", day: "2026年11月23日" };
      const { markup } = standaloneSvg({ layout, names: namesOf(), caption, legend: [], palette, language: "zh-CN" });
      for (const name of ["paper", "ink", "accent", "on-track", "behind"] as const)
        expect(markup).toContain(palette[name]);
    }
  });
});
