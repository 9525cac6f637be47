import { beforeAll, describe, expect, it } from "vitest";
import { aMember, aRequest } from "#tests/auth/accounts";
import { tagsOf } from "#tests/charts/well-formed";
import { addElement, aWorld } from "#tests/services/world";
import { pictureOf } from "~/components/decade-timeline/export/picture-of";
import { sheetsOf } from "~/components/decade-timeline/paper/sheets-of";
import { wordedTimeline } from "~/components/decade-timeline/worded-timeline";
import { calendarDate } from "~/domain/calendar-date";
import { textsFor } from "~/i18n/texts.server";
import type { TimelinePage } from "~/routes/plans.$planId.timeline/present-page";
import { captionOf } from "~/routes/plans.$planId.timeline_.print/caption-of";
import { loader as printLoader } from "~/routes/plans.$planId.timeline_.print/route";
import { loader as svgLoader } from "~/routes/plans.$planId.timeline_.svg/route";

const context = { nonce: "", clientAddress: "203.0.113.1" };
const params = { planId: "plan-next" };
const texts = textsFor("zh-CN");
let cookie = "";

beforeAll(async () => {
  await aWorld();
  await addElement({ titleZh: "人才<发展> & “梯队”" });
  ({ cookie } = await aMember("leadership"));
});

async function printed(query = ""): Promise<TimelinePage> {
  const request = aRequest(`/plans/plan-next/timeline/print${query}`, { cookie });
  return (await printLoader({ request, params, context })).json();
}

function asFile(query = "", headers: { cookie?: string } = { cookie }) {
  return svgLoader({ request: aRequest(`/plans/plan-next/timeline/svg${query}`, headers), params, context });
}

function sheets(page: TimelinePage): string[] {
  if (!page.timeline) throw new Error("nothing to draw");
  const words = { label: "第1页", number: "1/1", continued: (title: string) => `${title}（续）` };
  const caption = captionOf(page, "zh-CN", texts);
  return sheetsOf({ ...wordedTimeline(page.timeline, "zh-CN", texts), paper: "A4", caption, words: () => words });
}

describe("the timeline as a file", () => {
  it("is a vector graphic to be saved, named after the plan and the day, with its Chinese labels as text", async () => {
    const answer = await asFile();
    expect(answer.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="timeline.svg"; filename\*=UTF-8''%E4%B8%AD[\w%-]+\d{4}-\d\d-\d\d\.svg$/,
    );
    const markup = await answer.text();
    expect(tagsOf(markup)[0]?.attributes.get("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(markup).toContain("人才&lt;发展&gt; &amp; “梯队”</text>");
    expect(markup).toContain(">中长期发展规划</text>");
  });

  it("says what it is narrowed to, and draws nothing else", async () => {
    const markup = await (await asFile("?q=没有这样的目标&health=behind")).text();
    expect(markup).toContain("名称或编号：没有这样的目标 · 进展状态：滞后</text>");
    expect(markup).not.toContain("人才");
  });

  it("takes nonsense in its address for nothing", async () => {
    const markup = await (await asFile("?theme=<x>&from=never&open=,,&paper=Z9")).text();
    expect(tagsOf(markup).length).toBeGreaterThan(20);
    expect(markup).toContain("#fbfaf7");
  });

  it("is drawn on a dark ground on request", async () => {
    expect(await (await asFile("?theme=dark")).text()).toContain("#14171a");
  });

  it("is for whoever is signed in", async () => {
    await expect(asFile("", {})).rejects.toMatchObject({ status: 302 });
  });
});

describe("the timeline on paper", () => {
  it("is drawn from the same facts as the page, one well-formed picture a sheet", async () => {
    const [sheet = "", ...others] = sheets(await printed());
    expect(others).toEqual([]);
    expect(tagsOf(sheet)[0]?.attributes.get("width")).toBe("297mm");
    expect(sheet).toContain("人才&lt;发展&gt; &amp; “梯队”</text>");
    expect(sheet).toContain(">1/1</text>");
  });

  it("names the plan, its standing and the day", async () => {
    const { title, day, notes } = captionOf(await printed(), "zh-CN", texts);
    expect(title).toBe("中长期发展规划");
    expect(day).toMatch(/^先行实施( · 示例)? · 截至\d{4}年\d+月\d+日$/);
    expect(notes).toBe("");
  });

  it("names the part of the axis it shows", async () => {
    const { notes } = captionOf(await printed("?from=2026-01-01&to=2027-12-31"), "zh-CN", texts);
    expect(notes).toBe("时间范围：2026–2027年");
  });

  it("names the day that its rows are of, and tells nothing of that day that only today knows", async () => {
    const page = await printed("?health=behind&compare=2026-03-01");
    if (!page.timeline) throw new Error("nothing to draw");
    const past = { ...page.timeline, today: calendarDate("2023-06-30"), lookingBack: true };
    const { day, notes } = captionOf({ ...page, timeline: past }, "zh-CN", texts);
    expect(day).toMatch(/^(示例 · )?截至2023年6月30日$/);
    expect(notes).toMatch(/^进展状态：滞后 · 按\d{4}年\d+月\d+日的情况筛选$/);
    const drawn = pictureOf(past, captionOf({ ...page, timeline: past }, "zh-CN", texts), "light", {
      locale: "zh-CN",
      texts,
    });
    expect(drawn.markup).not.toContain("今天");
  });
});
