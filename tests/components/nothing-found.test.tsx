import { describe, expect, it } from "vitest";
import { NothingFound } from "~/components/nothing-found";
import { attribute, readable, rendered } from "./rendered";

describe("where nothing was found", () => {
  it("a link leads back to all that there is", () => {
    const html = rendered(<NothingFound examined={null} cleared="/plans/p/outline?open=a" />);
    expect(readable(html)).toContain("没有符合条件的事项");
    expect(attribute(html, /<a [^>]*>/, "href")).toBe("/plans/p/outline?open=a");
  });

  it("and not everything was looked at, it doesn't say that there is nothing", () => {
    const html = readable(rendered(<NothingFound examined={2000} cleared="/" />));
    expect(html).toContain("已检查前2000项");
    expect(html).not.toContain("没有符合条件的事项");
  });
});
