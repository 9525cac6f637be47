import { useMemo } from "react";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import { printedPages } from "./paper/printed-pages";

/** The timeline on the sheets of a printer, as the stage shows it at that moment. */
export function PrintedDrawing({ input, id }: { readonly input: DecadeTimelineInput; readonly id: string }) {
  const [texts, locale] = [useTexts(), useLocale()];
  const pages = useMemo(() => printedPages(input, id, locale, texts), [input, id, locale, texts]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer, which escapes every text
  return <div className="decade-printed" dangerouslySetInnerHTML={{ __html: pages.join("") }} />;
}
