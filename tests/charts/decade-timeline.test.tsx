import { describe, expect, it } from "vitest";
import { rendered } from "#tests/components/rendered";
import { DecadeTimeline } from "~/components/decade-timeline/decade-timeline";
import { bothPlans } from "./both-plans";
import { aDecade, aRow } from "./decade-fixture";

function drawn(input = bothPlans(), locale: "zh-CN" | "en" = "zh-CN"): string {
  return rendered(<DecadeTimeline input={input} />, { locale });
}

// A tag a line, without the sentences for screen readers: the picture is the same whatever its catalogue says.
function readable(html: string): string {
  return html
    .replace(/<title>.*?<\/title>| aria-label="[^"]*"/g, "")
    .replace(/(<\/?(?:svg|g|a|path|rect|text|circle|defs|pattern)\b)/g, "\n$1")
    .trimStart();
}

function picture(html: string, mode: "wide" | "narrow"): string {
  return html.match(new RegExp(`<svg class="decade-drawing ${mode}".*?</svg>`))?.[0] ?? "";
}

describe("the decade timeline, drawn on the server", () => {
  it("is the same picture in every time zone, for a desk", async () => {
    await expect(readable(picture(drawn(), "wide"))).toMatchFileSnapshot("pictures/both-plans-wide.svg.txt");
  });

  it("is the same picture in every time zone, for a phone", async () => {
    await expect(readable(picture(drawn(), "narrow"))).toMatchFileSnapshot("pictures/both-plans-narrow.svg.txt");
  });

  it("speaks each row as one sentence and links it", () => {
    const [zh, en] = [drawn(), drawn(bothPlans(), "en")];
    expect(zh).toMatch(
      /<a class="decade-row goal behind" href="\/elements\/2.1" aria-label="2.1 青年人才库 200 人，滞后，[^"]*78%[^"]*2022[^"]*2025/,
    );
    expect(en).toMatch(
      /<a class="decade-row goal behind" href="\/elements\/2.1" aria-label="2.1 青年人才库 200 人, Behind, /,
    );
  });

  it("tells the same facts in the table as in the picture", () => {
    const html = drawn();
    const table = html.slice(html.indexOf("<table"));
    for (const row of bothPlans().rows) {
      expect(table).toContain(row.title);
      if (row.href) expect(table).toContain(`href="${row.href}"`);
      for (const { title } of row.milestones ?? []) expect(table).toContain(title);
    }
    expect(table).toContain("拆分（35%）至“2.2 内部创业机制试点”");
    expect(table).toContain("合并自“3.2 人才交流项目”（100%）");
    expect(table).toContain("须待：2.2.1 试点方案与资金办法");
  });

  it("sets apart what a search has found from what stands above it, in the picture, in words and in the table", () => {
    const rows = [
      aRow({ id: "above", title: "上级", matched: false }),
      aRow({ id: "hit", title: "所寻", matched: true }),
    ];
    const html = drawn(aDecade({ rows }));
    expect(html).toMatch(/<g class="decade-row goal on-track above" role="img" aria-label="上级，正常/);
    expect(html).toMatch(/<g class="decade-row goal on-track found" role="img" aria-label="所寻，符合筛选条件，正常/);
    const table = html.slice(html.indexOf("<table"));
    expect(table.match(/符合筛选条件/g)).toHaveLength(1);
    expect(drawn(aDecade({ rows: [aRow()] }))).not.toContain("符合筛选条件");
  });

  it("escapes markup in titles", () => {
    const html = drawn(aDecade({ rows: [aRow({ title: "<script>alert(1)</script>" })] }));
    expect(html).not.toContain("<script>");
  });

  it("stays light: both drawings, legend and table of some twenty rows", () => {
    expect(drawn().length).toBeLessThan(75_000);
  });
});
