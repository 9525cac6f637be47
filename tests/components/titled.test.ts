import type { LoaderFunction } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { titled } from "~/components/titled";
import { textsFor } from "~/i18n/texts.server";

const meta = titled<LoaderFunction>((texts) => texts.plans.title);

function titleOf(locale: "zh-CN" | "en", error: unknown): unknown {
  const viewer = { member: null, locale, theme: "auto" };
  const root = { id: "root", pathname: "/", params: {}, data: viewer, handle: undefined, meta: [] };
  const location = { pathname: "/", search: "", hash: "", state: null, key: "default" };
  return meta({ data: null, params: {}, location, matches: [root], error });
}

describe("the title of a page", () => {
  it("ends with the name of the house, in the language shown", () => {
    expect(textsFor("en").common.product).toBe("Chengqi");
    expect(titleOf("zh-CN", undefined)).toEqual([{ title: "规划 · 承启" }]);
    expect(titleOf("en", null)).toEqual([{ title: "Plans · Chengqi" }]);
  });

  it("names the failure of a page that failed", () => {
    const missing = { status: 404, statusText: "", data: null, internal: false };
    expect(titleOf("en", missing)).toEqual([{ title: "This page could not be found · Chengqi" }]);
    expect(titleOf("zh-CN", new Error("any"))).toEqual([{ title: "系统出现故障 · 承启" }]);
  });
});
