/** What a session was opened with, as far as the browser says; null where it says nothing that is known. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

// The first that applies: most browsers call themselves by their elders' names too.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, "WeChat"],
  [/DingTalk/i, "DingTalk"],
  [/HuaweiBrowser/i, "Huawei Browser"],
  [/QQBrowser/i, "QQ Browser"],
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/(?:Firefox|FxiOS)\//, "Firefox"],
  [/(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad|iPod/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** The browser and system in a User-Agent header. Names of products are the same in either language. */
export function deviceOf(userAgent: string | null): Device {
  const named = (table: typeof browsers) => table.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
