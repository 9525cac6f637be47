import { describe, expect, it } from "vitest";
import { localeNamed, preferredLocale } from "~/i18n/locale";
import { themeNamed } from "~/i18n/theme";

describe("the language of a visitor", () => {
  it("is the first of ours that the browser wishes for", () => {
    expect(preferredLocale("en-GB,en;q=0.9,zh;q=0.8")).toBe("en");
    expect(preferredLocale("fr-FR,zh-TW;q=0.7,en;q=0.6")).toBe("zh-CN");
    expect(preferredLocale("zh;q=0.1, en;q=0.9")).toBe("en");
  });

  it("is Chinese where the browser wishes for neither, for nothing, or for nonsense", () => {
    for (const header of [null, "", "fr", "*", "en;q=0", ";;q=,,", "en;q=abc"])
      expect(preferredLocale(header)).toBe("zh-CN");
  });

  it("is read from a name exactly", () => {
    expect(localeNamed("en")).toBe("en");
    for (const text of ["EN", "zh", "en-GB", "", null, undefined]) expect(localeNamed(text)).toBeNull();
  });
});

describe("the theme of a visitor", () => {
  it("is read from a name exactly", () => {
    expect(themeNamed("dark")).toBe("dark");
    expect(themeNamed("sepia")).toBeNull();
  });
});
