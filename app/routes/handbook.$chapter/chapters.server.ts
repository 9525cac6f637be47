import { marked } from "marked";
import type { Locale } from "~/i18n/locale";

/** A chapter of the handbook in one language. */
export interface Chapter {
  /** Names it in its address. */
  readonly slug: string;
  readonly title: string;
  readonly html: string;
}

const sources = import.meta.glob<string>("./chapters/*/*.md", { eager: true, query: "?raw", import: "default" });

/** The chapters in their order. Their text is the house's own, so that what is made of it may stand in a page as it is. */
export function chaptersIn(locale: Locale): readonly Chapter[] {
  return Object.entries(sources)
    .filter(([path]) => path.startsWith(`./chapters/${locale}/`))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => chapterOf(path, text));
}

export function chapterNamed(locale: Locale, slug: string): Chapter | null {
  return chaptersIn(locale).find((chapter) => chapter.slug === slug) ?? null;
}

// The file is called 20-reading.md and begins with "# Title".
function chapterOf(path: string, text: string): Chapter {
  const slug = /(\d+)-([a-z-]+)\.md$/.exec(path)?.[2] ?? "";
  const [, title = slug, body = text] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  return { slug, title, html: marked.parse(body, { async: false }) };
}
