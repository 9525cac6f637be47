import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StatedFramework, stated, unstated } from "#tests/formats/numbered-frameworks";
import { ways } from "#tests/formats/ways-of-writing";
import { tiersOfLines } from "~/domain/framework-lines";
import { doubtsOf } from "~/domain/line-doubts";
import { understandFramework } from "~/formats/framework-text/understand-framework";
import { type WrittenFramework, writeFramework } from "~/formats/framework-text/write-framework";

function understood(text: string): WrittenFramework {
  const { code, lines } = understandFramework(text);
  const tiers = tiersOfLines(lines).tiers.map(({ tier, ideas }) => ({
    ...{ kind: tier.kind, declared: tier.declared ?? 0, label: tier.text },
    ideas: ideas.map(({ line }) => ({ title: line.text, clause: line.clause })),
  }));
  return { code, tiers };
}

function expected({ code, tiers }: StatedFramework): WrittenFramework {
  return {
    code,
    tiers: tiers.map(({ count, label, items, value }) => ({
      ...{ kind: value ? "value" : items.length === 0 ? "open" : "ideas", declared: count, label },
      ideas: items.map((title) => ({ title, clause: "" })),
    })),
  };
}

function doubtsIn(text: string): string[] {
  return understandFramework(text).lines.flatMap(({ text: line, doubted }) =>
    doubted === "" ? [] : [`${line}: ${doubted}`],
  );
}

describe("every framework whose tiers are known is understood, however it is written", () => {
  for (const framework of stated) {
    it.each(Object.keys(ways))(`${framework.code}: %s`, (way) => {
      expect(understood(ways[way]?.(framework) ?? "")).toEqual(expected(framework));
    });
  }
});

describe("a code whose tiers nobody states", () => {
  it.each(unstated)("%s gives its code and invents no tier", (code) => {
    expect(understood(`“${code}”工作思路`)).toEqual({ code, tiers: [] });
  });
});

describe("what a text leaves open", () => {
  function linesOf(text: string): string[] {
    const { lines } = understandFramework(text);
    const doubts = doubtsOf(lines);
    return lines.map(({ role, text: words }, at) =>
      [role, words, ...(doubts[at] ?? []).map(({ code }) => code)].join(" "),
    );
  }

  it("a number too many or too few among the items is said at the tier", () => {
    expect(linesOf("四化建设：法制化、标准化、规范化")).toEqual([
      "tier 化建设 count-differs",
      "idea 法制化",
      "idea 标准化",
      "idea 规范化",
    ]);
  });

  it("a number skipped among the items is said where it is missed", () => {
    expect(linesOf("三大主题\n1. 甲方案\n3. 丙方案")).toEqual([
      "tier 大主题 count-differs",
      "idea 甲方案",
      "idea 丙方案 number-skipped",
    ]);
  });

  it("an item that begins with a number is no tier where its list has begun", () => {
    expect(linesOf("“42”工作思路\n四大工程\n一体化建设\n三医联动\n五大中心\n十大专科\n两个环境：国内、国际")).toEqual([
      ...["tier 大工程", "idea 一体化建设", "idea 三医联动", "idea 五大中心", "idea 十大专科"],
      ...["tier 个环境", "idea 国内", "idea 国际"],
    ]);
  });

  it("the last two of a list tied by 和 are parted where the count asks for it, and doubted", () => {
    expect(linesOf("三大动力：改革、开放和创新")).toEqual([
      "tier 大动力",
      "idea 改革",
      "idea 开放 parted-by-guess",
      "idea 创新 parted-by-guess",
    ]);
  });

  it("what stands before the first tier is left out and said so", () => {
    expect(linesOf("会议强调，要担当作为。\n一个目标：建设中心")).toEqual([
      "out 会议强调，要担当作为 not-understood",
      "tier 个目标",
      "idea 建设中心",
    ]);
  });

  it("headings without counts take them from the code", () => {
    const { lines } = understandFramework("“13”战略\n一、总目标\n走在前列\n二、大动力\n改革、开放、创新");
    expect(lines.flatMap(({ role, declared }) => (role === "tier" ? [declared] : []))).toEqual([1, 3]);
  });

  it("what is said of a numbered item becomes the words of its source", () => {
    const { lines } = understandFramework("一个目标\n1. 建设中心：建成区域医药健康中心。\n原文：到2030年建成。");
    expect(lines[1]).toMatchObject({ text: "建设中心", clause: "建成区域医药健康中心。\n到2030年建成。" });
  });

  it("a sentence that lists the tiers within other words is found, and its tiers are filled in below", () => {
    const text = "今年将围绕“1个目标、3大主题”的工作思路，推动发展。\n1个目标：建设中心\n3大主题\n甲、乙、丙";
    expect(linesOf(text)).toEqual(["tier 个目标", "idea 建设中心", "tier 大主题", "idea 甲", "idea 乙", "idea 丙"]);
  });

  it("dashes before tiers and ideas alike are told apart by the counts", () => {
    expect(linesOf("- 一个目标\n  - 建设中心\n- 两大主题\n  - 甲\n  - 乙")).toEqual([
      ...["tier 个目标", "idea 建设中心"],
      ...["tier 大主题", "idea 甲", "idea 乙"],
    ]);
  });

  it("a cell of several lines is a list of items", () => {
    expect(linesOf('层级\t条目\n2大主题\t"甲\n乙"')).toEqual(["tier 大主题", "idea 甲", "idea 乙"]);
  });
});

// Labels and titles that are words: what begins with a number or holds the marks of a list is another thing to read.
const word = fc
  .array(fc.constantFrom(..."健康医疗基层转化创新服务平台人才学术质量管理提升计划协同保障"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((characters) => characters.join(""));
const ideas = fc.array(fc.record({ title: word, clause: fc.oneof(fc.constant(""), word) }), {
  minLength: 1,
  maxLength: 12,
});
const tier = fc.oneof(
  fc.record({ kind: fc.constant("ideas" as const), declared: fc.integer({ min: 1, max: 99 }), label: word, ideas }),
  fc.record({
    kind: fc.constantFrom("value" as const, "open" as const),
    declared: fc.integer({ min: 1, max: 99 }),
    label: word,
    ideas: fc.constant([]),
  }),
);

describe("any framework", () => {
  it("that is written as a list is understood as it was, and nothing about it is doubted", () => {
    fc.assert(
      fc.property(fc.array(tier, { minLength: 2, maxLength: 8 }), (tiers) => {
        const framework = {
          code: tiers
            .map(({ declared }) => declared)
            .join("")
            .slice(0, 8),
          tiers,
        };
        const text = writeFramework(framework);
        expect(understood(text)).toEqual(framework);
        expect(doubtsIn(text)).toEqual([]);
      }),
    );
  });
});

describe("whatever is pasted", () => {
  it("is understood without failing, and no line is longer than a title may be", () => {
    const piece = fc.constantFrom(
      ..."一二三3个大：，、；。（）“”\t\n 是即1.①建设目标9%和",
      "一是",
      "（一）",
      "十",
      "工作思路",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const { lines } = understandFramework(pieces.join(""));
        for (const line of lines) expect([...line.text].length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it("takes time in proportion to its length", () => {
    for (const piece of ["一是", "1即", "“", "（", "一个目标、", "\t", "A、", "12", "和", "：：", "原文："]) {
      const started = performance.now();
      understandFramework(piece.repeat(Math.floor(200_000 / piece.length)));
      expect(performance.now() - started, piece).toBeLessThan(4000);
    }
  });
});
