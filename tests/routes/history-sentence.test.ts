import { describe, expect, it } from "vitest";
import { rowSentence } from "~/components/history/history-sentence";
import type { HistoryChange, ShownValue } from "~/components/history/history-words";
import { textsFor } from "~/i18n/texts.server";

const nothing: ShownValue = { kind: "nothing" };
const texts = { zh: textsFor("zh-CN"), en: textsFor("en") };

function told(change: Pick<HistoryChange, "entity" | "what" | "row">): { zh: string; en: string } {
  const whole = { seq: 1, field: change.what, before: nothing, after: nothing, ...change };
  const say = (language: "zh" | "en") => (value: ShownValue) => {
    if (value.kind === "name") return value[language];
    if (value.kind === "self") return texts[language].element.self;
    if (value.kind === "number") return String(value.number);
    if (value.kind === "percent") return `${value.bp / 100}%`;
    return value.kind === "word" ? "修订" : "";
  };
  return { zh: rowSentence(whole, texts.zh, say("zh")), en: rowSentence(whole, texts.en, say("en")) };
}

const task: ShownValue = { kind: "name", zh: "编制目录", en: "Write the catalogue" };

describe("the history in sentences", () => {
  it("a link says which end supports which, and by what weight", () => {
    const row = {
      fromId: task,
      type: { kind: "word", group: "linkTypes", word: "contributes" },
      toId: { kind: "self" },
      weight: { kind: "number", number: 2 },
    } as const;
    expect(told({ entity: "link", what: "create", row })).toEqual({
      zh: "关联：“编制目录”支撑此事项，权重为2。",
      en: "“Write the catalogue” now contributes to this element, with weight 2.",
    });
    expect(told({ entity: "link", what: "remove", row }).en).toBe(
      "“Write the catalogue” no longer contributes to this element; its weight was 2.",
    );
  });

  it("a sentence that begins with the element itself begins with a capital", () => {
    const row = {
      fromId: { kind: "self" },
      type: { kind: "word", group: "linkTypes", word: "succeeds" },
      toId: task,
      shareBp: { kind: "percent", bp: 10_000 },
    } as const;
    expect(told({ entity: "link", what: "create", row })).toEqual({
      zh: "承接：此事项由“编制目录”承接，份额为100%。",
      en: "This element lives on in “Write the catalogue” (share 100%).",
    });
  });

  it("a place names its phase, its direction or both", () => {
    const phaseId: ShownValue = { kind: "name", zh: "第一阶段", en: "Phase 1" };
    const directionId: ShownValue = { kind: "name", zh: "合作模式", en: "Co-operation" };
    expect(told({ entity: "placement", what: "create", row: { phaseId, directionId } })).toEqual({
      zh: "归入阶段“第一阶段”、重点方向“合作模式”。",
      en: "Placed in phase “Phase 1” and key direction “Co-operation”.",
    });
    expect(told({ entity: "placement", what: "remove", row: { directionId } }).zh).toBe("移出重点方向“合作模式”。");
  });
});
