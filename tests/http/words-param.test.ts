import { expect, it } from "vitest";
import { wordsParam } from "~/http/words-param.server";
import { elementQuery } from "~/routes/elements.$elementId/element-query.server";
import { outlineQuery } from "~/routes/plans.$planId.outline/outline-query.server";
import { workQuestion } from "~/routes/work/work-question.server";

function asking(words: string, others = ""): Request {
  return new Request(`http://local/?q=${encodeURIComponent(words)}${others}`);
}

it.each([
  ["学术 会议", "学术 会议"],
  ["  人才  ", "人才"],
  ["a\u0000b", "ab"],
  ["a\u001f\u007f\u0085b\t\r\n", "ab"],
  ["\u0000", ""],
  ["字".repeat(101), "字".repeat(100)],
  ["𠮷".repeat(101), "𠮷".repeat(100)],
  [`${" ".repeat(200)}字`, "字"],
  [`${"字".repeat(99)} 字`, "字".repeat(99)],
])("the words %j are looked for as %j", (typed, words) => {
  expect(wordsParam(asking(typed))).toBe(words);
});

it("no words are empty ones", () => {
  expect(wordsParam(new Request("http://local/"))).toBe("");
});

it("every page that searches reads its words so", () => {
  const typed = `a\u0000b${"字".repeat(200)}`;
  const words = `ab${"字".repeat(98)}`;
  expect(elementQuery(asking(typed, "&link=goal")).search?.words).toBe(words);
  expect(outlineQuery(asking(typed)).filters.words).toBe(words);
  expect(workQuestion(asking(typed, "&link=task-a")).link?.words).toBe(words);
});
