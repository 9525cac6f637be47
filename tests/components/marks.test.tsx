import { describe, expect, it } from "vitest";
import { ContentText } from "~/components/content-text";
import { DirectionChip } from "~/components/direction-chip";
import { Freshness } from "~/components/freshness";
import { HealthMark } from "~/components/health-mark";
import { HealthTally } from "~/components/health-tally";
import { KeyHint } from "~/components/key-hint";
import { PlanStatusChip } from "~/components/plan-status-chip";
import { ProgressBar } from "~/components/progress-bar";
import { SampleMark } from "~/components/sample-mark";
import { UnitChip } from "~/components/unit-chip";
import { calendarDate } from "~/domain/calendar-date";
import { type Health, healths } from "~/domain/health";
import { attribute, readable, rendered } from "./rendered";

const today = calendarDate("2026-11-23");

describe("the mark of a health", () => {
  it("carries the word with every sign, and no two signs are alike", () => {
    const marks = healths.map((health) => rendered(<HealthMark health={health} />));
    expect(marks.map(readable)).toEqual(["已取消", "已完成", "未启动", "未更新", "滞后", "需关注", "正常"]);
    expect(new Set(marks.map((mark) => /<svg.*<\/svg>/.exec(mark)?.[0].replace(/class="[^"]*"/, ""))).size).toBe(
      healths.length,
    );
  });

  it("keeps the word for those who cannot see it when compact", () => {
    const html = rendered(<HealthMark health="behind" compact />, { locale: "en" });
    expect(html).toContain('<span class="sr-only">Behind</span>');
    expect(attribute(html, /<span[^>]*>/, "title")).toBe("Behind");
  });

  it("hides the sign itself from assistive technology", () => {
    expect(attribute(rendered(<HealthMark health="watch" />), /<svg[^>]*>/, "aria-hidden")).toBe("true");
  });
});

describe("the tally of healths", () => {
  it("lists the worst first and leaves out what nobody stands at", () => {
    const html = rendered(<HealthTally counts={{ "on-track": 14, behind: 3, watch: 0 }} />);
    expect(readable(html)).toBe("滞后 3 正常 14");
  });

  it("links each count where a way is given", () => {
    const html = rendered(<HealthTally counts={{ stale: 2 }} hrefOf={(health: Health) => `/plans?health=${health}`} />);
    expect(html).toContain('href="/plans?health=stale"');
  });
});

describe("a progress bar", () => {
  it("says progress and scheduled progress in words", () => {
    const html = rendered(<ProgressBar progressBp={6050} scheduledBp={8000} health="watch" />);
    expect(attribute(html, /<span role="img"[^>]*>/, "aria-label")).toBe("进度60.5%，序时进度80%");
  });

  it("says how much is measured when that is not all", () => {
    const html = rendered(<ProgressBar progressBp={6000} measuredBp={4000} />, { locale: "en" });
    expect(attribute(html, /<span role="img"[^>]*>/, "aria-label")).toBe("Progress 60%, 40% of it measured");
  });

  it("shows unmeasured as unmeasured, never as zero", () => {
    const html = rendered(<ProgressBar progressBp={null} scheduledBp={5000} figure />);
    expect(attribute(html, /<span role="img"[^>]*>/, "aria-label")).toBe("尚未计量，序时进度50%");
    expect(html).not.toContain("progress-fill");
    expect(readable(html)).toBe("—");
  });

  it("hatches what is stale", () => {
    expect(rendered(<ProgressBar progressBp={100} health="stale" />)).toContain("hatched");
  });
});

describe("freshness", () => {
  it("draws the mark of stale news only where it doesn't stand already", () => {
    const [alone, beside] = [false, true].map((marked) =>
      rendered(<Freshness on={calendarDate("2026-09-01")} today={today} stale marked={marked} />),
    );
    expect(alone).toContain("freshness-hatched");
    expect(beside).not.toContain("freshness-hatched");
  });

  it("tells the age, with the day itself for machines and on hover", () => {
    const html = rendered(<Freshness on={calendarDate("2026-11-20")} today={today} />);
    expect(readable(html)).toBe("3天前更新");
    expect(attribute(html, /<time[^>]*>/, "dateTime")).toBe("2026-11-20");
    expect(attribute(html, /<time[^>]*>/, "title")).toBe("2026年11月20日");
  });

  it("says when it is overdue, and when there is nothing", () => {
    expect(readable(rendered(<Freshness on={calendarDate("2026-09-01")} today={today} stale />))).toBe(
      "2个月前更新，已逾期",
    );
    expect(readable(rendered(<Freshness on={null} today={today} />, { locale: "en" }))).toBe("No report yet");
  });
});

describe("chips", () => {
  it("say so where nobody leads", () => {
    expect(readable(rendered(<UnitChip name={null} />))).toBe("尚无牵头部门");
    expect(attribute(rendered(<UnitChip name="办公室" cooperating />), /<span[^>]*>/, "title")).toBe("配合部门");
  });

  it("speak in the language shown", () => {
    expect(readable(rendered(<PlanStatusChip status="provisional" />))).toBe("先行实施");
    expect(readable(rendered(<PlanStatusChip status="provisional" />, { locale: "en" }))).toBe("Provisional");
    expect(readable(rendered(<SampleMark />))).toBe("示例");
  });

  it("number a direction and mark a key as one", () => {
    expect(readable(rendered(<DirectionChip number={2} name="人才发展" />))).toBe("2 人才发展");
    expect(rendered(<KeyHint keys="Ctrl+K" />)).toContain("<kbd");
  });
});

describe("a plan's own text", () => {
  it("falls back to the other language and is marked as being in it", () => {
    expect(rendered(<ContentText zh="夯基" en="" />, { locale: "en" })).toBe('<span lang="zh-CN">夯基</span>');
    expect(rendered(<ContentText zh="夯基" en="Foundations" />, { locale: "en" })).toBe("Foundations");
  });
});
