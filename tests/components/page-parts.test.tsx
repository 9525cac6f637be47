import { describe, expect, it } from "vitest";
import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Disclosure } from "~/components/disclosure";
import { EmptyState } from "~/components/empty-state";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { Table } from "~/components/table";
import { Tabs } from "~/components/tabs";
import { UndoBar } from "~/components/undo-bar";
import { calendarDate } from "~/domain/calendar-date";
import { attribute, readable, rendered } from "./rendered";

describe("a page", () => {
  it("has its title as the only first heading, and the way to it as a named list", () => {
    const html = rendered(
      <Page>
        <PageHeader title="规划大纲" crumbs={[{ label: "规划", to: "/plans" }]} actions={<Button>打印</Button>} />
      </Page>,
    );
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<nav aria-label="当前位置"');
    expect(html).toContain('href="/plans"');
  });

  it("names a section by its heading", () => {
    const html = rendered(
      <Section title="工作汇报">
        <p>无</p>
      </Section>,
    );
    const id = attribute(html, /<h2[^>]*>/, "id");
    expect(attribute(html, /<section[^>]*>/, "aria-labelledby")).toBe(id);
  });

  it("keeps headings of cards below those of sections", () => {
    expect(rendered(<Card title="各重点方向的进展">…</Card>)).toContain("<h3");
  });
});

describe("a table", () => {
  const rows = [{ id: "a", title: "技术转移", weight: 1200 }];
  const html = rendered(
    <Table
      caption="任务"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", header: "任务", cell: (row) => row.title, rowHeader: true },
        { key: "weight", header: "权重", cell: (row) => row.weight, numeric: true },
        { key: "open", header: "", label: "打开", cell: (row) => <a href={`/elements/${row.id}`}>打开</a> },
      ]}
    />,
  );

  it("has a caption, column heads and row heads", () => {
    expect(html).toContain("<caption");
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html).toContain('<th scope="row"');
  });

  it("names a column whose head is empty to be seen", () => {
    expect(html).toContain('<span class="sr-only">打开</span>');
  });

  it("carries the column's name to each value, for rows stacked on a phone", () => {
    expect(html).toContain('data-label="权重"');
  });
});

describe("the past", () => {
  it("is announced with its day, and left by a link that keeps everything else in the address", () => {
    const html = rendered(<AsOfBanner asOf={calendarDate("2026-03-31")} />, {
      at: "/plans/a?asOf=2026-03-31&health=behind",
    });
    expect(readable(html)).toContain("以下为截至2026年3月31日已知的情况");
    expect(attribute(html, /<a [^>]*>/, "href")).toBe("/plans/a?health=behind");
    expect(attribute(html, /<div[^>]*>/, "role")).toBe("status");
  });

  it("is chosen by a day no later than today, by a form that only reads", () => {
    const html = rendered(<AsOfForm asOf={null} today={calendarDate("2026-11-23")} />);
    expect(attribute(html, /<form[^>]*>/, "method")).toBe("get");
    expect(attribute(html, /<input[^>]*name="asOf"[^>]*>/, "max")).toBe("2026-11-23");
  });
});

describe("after an edit", () => {
  it("one may take it back by a form that knows what and where", () => {
    const html = rendered(<UndoBar undoes="command-1" commandId="command-2" />, { at: "/plans/a/outline?open=b" });
    expect(readable(html)).toBe("已保存 撤销");
    expect(attribute(html, /<form[^>]*>/, "action")).toBe("/undo");
    expect(html).toContain('name="undoes" value="command-1"');
    expect(html).toContain('name="commandId" value="command-2"');
    expect(html).toContain('name="backTo" value="/plans/a/outline?open=b"');
  });
});

describe("smaller parts", () => {
  it("an empty state says why and what next", () => {
    expect(readable(rendered(<EmptyState title="还没有规划" why="尚未新建。" next="请理事会新建。" />))).toBe(
      "还没有规划 尚未新建。 请理事会新建。",
    );
  });

  it("an error is read out at once, a note in its time", () => {
    expect(rendered(<Notice tone="error">错</Notice>)).toContain('role="alert"');
    expect(rendered(<Notice>知</Notice>)).toContain('role="status"');
  });

  it("the rest of a list is a link, and nothing where all is shown", () => {
    expect(rendered(<Pagination next="/plans?after=a" shown={20} total={85} />)).toContain('rel="next"');
    expect(rendered(<Pagination next={null} shown={3} total={3} />)).toBe("");
  });

  it("the tab being shown is marked as the current page", () => {
    const html = rendered(
      <Tabs
        label="规划页面"
        tabs={[
          { to: "/a", label: "一" },
          { to: "/b", label: "二" },
        ]}
      />,
      { at: "/b" },
    );
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(attribute(html, /<a [^>]*aria-current[^>]*>/, "href")).toBe("/b");
  });

  it("a disclosure opens before JavaScript", () => {
    expect(rendered(<Disclosure summary="修改记录">内容</Disclosure>)).toMatch(
      /^<details[^>]*><summary>修改记录<\/summary>/,
    );
  });

  it("a button sends nothing unless told to", () => {
    expect(attribute(rendered(<Button>取消</Button>), /<button[^>]*>/, "type")).toBe("button");
  });
});
