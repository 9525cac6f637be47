import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { bothPlans } from "#tests/charts/both-plans";
import { aDecade, aRow, day } from "#tests/charts/decade-fixture";
import { rendered } from "#tests/components/rendered";
import { wholeAxis } from "~/charts/axis-view";
import { axisWindow, layoutDecade } from "~/charts/layout-decade";
import { layoutAxis, layoutView } from "~/charts/layout-view";
import { metricsWithToggles } from "~/charts/metrics";
import { TreeRows } from "~/components/decade-timeline/access/tree-rows";
import { DecadeTable } from "~/components/decade-timeline/decade-table";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import { linkWords } from "~/components/decade-timeline/link-words";
import { factsIn } from "~/components/decade-timeline/row-facts";
import { sceneOf, stageContent } from "~/components/decade-timeline/stage/stage-content";
import { svgOfDecade } from "~/components/decade-timeline/svg/svg-of-decade";
import { wordedTimeline } from "~/components/decade-timeline/worded-timeline";
import type { Locale } from "~/i18n/locale";
import { textsFor } from "~/i18n/texts.server";

/** Everything a row can tell: compared, found, unmeasured for the most part, tied both ways, and of a day that didn't know it. */
const told: DecadeTimelineInput = {
  ...bothPlans(),
  rows: bothPlans().rows.flatMap((row) => {
    if (row.id === "2.2") {
      return [{ ...row, note: "培训部", ghost: { startsOn: day("2026-03-01"), endsOn: day("2028-06-30") } }];
    }
    if (row.id === "3.3")
      return [{ ...row, matched: true }, aRow({ id: "gone", title: "后来列入", absent: "尚未列入" })];
    return row.kind === "direction" ? [{ ...row, note: "滞后 1" }] : [row];
  }),
};

type Node = ReturnType<typeof parseDocument>["children"][number];

function within(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => ("children" in node ? [node, ...within(node.children)] : [node]));
}

function textOf(node: Node): string {
  return within([node])
    .map((one) => ("data" in one && one.type === "text" ? one.data : ""))
    .join("");
}

/** Every text within, apart from the others. */
function factsWithin(node: Node): string {
  const texts = within([node]).map((one) => ("data" in one && one.type === "text" ? one.data.trim() : ""));
  return texts.filter((text) => text !== "").join("；");
}

function attributeOf(node: Node, name: string): string | undefined {
  return "attribs" in node ? node.attribs[name] : undefined;
}

function childrenOf(node: Node): Node[] {
  return "children" in node ? node.children.filter((child) => "attribs" in child) : [];
}

function allOf(html: string): Node[] {
  return within(parseDocument(html).children);
}

/** The rows as the table tells them, cell by cell. */
function inTable(locale: Locale): string[][] {
  const { input } = wordedTimeline(told, locale, textsFor(locale));
  const html = rendered(<DecadeTable input={input} sorting={null} />, { locale });
  const rows = allOf(html).filter((node) => "name" in node && node.name === "tr");
  return rows.slice(1).map((row) => childrenOf(row).map(factsWithin));
}

/** The rows as the treegrid tells them, cell by cell. */
function inTree(locale: Locale): string[][] {
  const texts = textsFor(locale);
  const { input } = wordedTimeline(told, locale, texts);
  const metrics = metricsWithToggles(1280);
  const scene = sceneOf(stageContent(input), metrics, 1280);
  const axis = axisWindow(input, 1280, metrics);
  const sight = { ...{ width: 1280, height: 4000, axis, metrics }, view: wholeAxis(axis), scrollTop: 0 };
  const html = rendered(
    <TreeRows
      {...{ id: "rows", label: "", scene, firstPlace: 0, place: 0 }}
      layout={layoutView(scene, sight, layoutAxis(scene, sight))}
      factsOf={factsIn(locale, texts, linkWords(input, texts, locale))}
      onFocus={() => undefined}
      onKeyDown={() => undefined}
    />,
    { locale },
  );
  const rows = allOf(html).filter((node) => attributeOf(node, "role") === "row");
  return rows.slice(1).map((row) => childrenOf(row).map(textOf));
}

/** The sentences of the picture, row by row. */
function inPicture(locale: Locale): string[] {
  const { input, names } = wordedTimeline(told, locale, textsFor(locale));
  const svg = svgOfDecade(layoutDecade(input, { width: 1280 }), { ...names, id: "picture" });
  const rows = allOf(svg).filter((node) => attributeOf(node, "class")?.startsWith("decade-row "));
  return rows.map((row) => attributeOf(row, "aria-label") ?? "");
}

const names: Record<Locale, RegExp> = {
  "zh-CN": /序时进度|进度|时间节点：|[\s，、；（）·]/gu,
  en: /Milestones:|scheduled|Progress|[\s,;()·]/gu,
};

/** What is left of a row's words once what the table says has been taken away. */
function beyond(words: string, cells: readonly string[], locale: Locale): string {
  const facts = cells.flatMap((cell) => cell.split(/；|; /)).map((fact) => fact.replace(names[locale], ""));
  const longest = facts.filter((fact) => fact !== "").sort((one, other) => other.length - one.length);
  return longest.reduce((rest, fact) => rest.replace(fact, ""), words.replace(names[locale], ""));
}

describe.each(["zh-CN", "en"] as const)("the facts of a row in %s", (locale) => {
  const [table, tree, picture] = [inTable(locale), inTree(locale), inPicture(locale)];

  it("are the same in the table, in the treegrid and in the words of the picture, cell by cell", () => {
    expect(table.length).toBe(told.rows.length);
    expect([tree.length, picture.length]).toEqual([table.length, table.length]);
    for (const [index, cells] of table.entries()) {
      const [heard, drawn] = [tree[index]?.join(" ") ?? "", picture[index] ?? ""];
      for (const fact of cells.flatMap((cell) => cell.split(/；|; /)).filter((cell) => cell !== "")) {
        const bare = fact.replace(names[locale], "");
        expect(heard.replace(names[locale], ""), `${cells[0]} in the treegrid`).toContain(bare);
        expect(drawn.replace(names[locale], ""), `${cells[0]} in the picture`).toContain(bare);
      }
      expect(beyond(heard, cells, locale), `${cells[0]}: the treegrid says more`).toBe("");
      expect(beyond(drawn, cells, locale), `${cells[0]}: the picture says more`).toBe("");
    }
  });
});

describe("the facts of a row", () => {
  const rowNamed = (title: string) => inTable("zh-CN").find(([item]) => item?.includes(title)) ?? [];

  it("name no measure of a direction, which has none", () => {
    expect(rowNamed("人才发展体系").slice(2)).toEqual(["", "", "", "", ""]);
  });

  it("tell the earlier dates where they were others, who leads, and what is scheduled", () => {
    expect(rowNamed("2.2 内部创业")).toEqual(
      expect.arrayContaining([expect.stringContaining("培训部"), "44%", expect.stringContaining("原为")]),
    );
  });

  it("tell a dependency at both of its ends", () => {
    const input = aDecade({
      rows: [aRow({ id: "first", title: "先" }), aRow({ id: "then", title: "后" })],
      dependencies: [{ fromId: "first", toId: "then" }],
    });
    const linksOf = linkWords(input, textsFor("zh-CN"), "zh-CN");
    expect([linksOf("first"), linksOf("then")]).toEqual([["“后”须待本项"], ["须待：先"]]);
  });

  it("say that most of a row isn't measured, as the picture does by a dashed outline", () => {
    expect(rowNamed("3.3 川渝")[2]).toBe("2%（过半权重未计量）");
  });

  it("tell no health and no figure of a row that wasn't there", () => {
    expect(rowNamed("后来列入").slice(1)).toEqual(["", "", "", "尚未列入", "", ""]);
  });
});
