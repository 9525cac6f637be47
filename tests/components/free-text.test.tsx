import { describe, expect, it } from "vitest";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { readable, rendered } from "./rendered";

describe("what a person wrote", () => {
  it("is marked as Chinese on an English page, and left alone on a Chinese one", () => {
    expect(rendered(<FreeText text="等待批复" />, { locale: "en" })).toBe('<span lang="zh-CN">等待批复</span>');
    expect(rendered(<FreeText text="等待批复" />)).toBe("等待批复");
  });

  it("claims no language where no sign tells which it is", () => {
    expect(rendered(<FreeText text="Awaiting approval" />)).toBe('<span lang="">Awaiting approval</span>');
  });
});

describe("a sentence with elements in its places", () => {
  it("puts them where the language wants them", () => {
    const html = rendered(
      <FilledSentence sentence={(from, to) => `${to ?? ""} after ${from ?? ""}.`}>
        <del>old</del>
        <ins>new</ins>
      </FilledSentence>,
    );
    expect(html).toBe("<ins>new</ins> after <del>old</del>.");
    expect(readable(html)).toBe("new after old .");
  });
});
