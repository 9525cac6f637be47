import { useLocation } from "@remix-run/react";
import { useMemo } from "react";
import { Button } from "~/components/button";
import { paperNamed, paperNames } from "~/components/decade-timeline/paper/paper-sizes";
import { sheetsOf } from "~/components/decade-timeline/paper/sheets-of";
import { wordedTimeline } from "~/components/decade-timeline/worded-timeline";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { timelineAddress } from "~/components/timeline-address";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { TimelinePage } from "~/routes/plans.$planId.timeline/present-page";
import { captionOf } from "./caption-of";

/** The timeline as it will lie on paper, sheet by sheet, below a bar that stays on the screen. */
export function Sheets({ page }: { readonly page: TimelinePage }) {
  const [texts, locale, place] = [useTexts(), useLocale(), useLocation()];
  const words = texts.timelineExport.sheets;
  const paper = paperNamed(new URLSearchParams(place.search).get("paper"));
  const sheets = useMemo(() => drawSheets(page, paper, texts, locale), [page, paper, texts, locale]);
  const back = timelineAddress({ ...place, pathname: `/plans/${page.plan.id}/timeline` }, { paper: null });
  return (
    <div className={`sheets sheets-${paper}`}>
      <header className="sheets-bar">
        <div className="grid gap-1">
          <h1 className="text-lg font-semibold">{words.title(page.plan.title)}</h1>
          {sheets.length > 0 && <p className="text-sm text-ink-soft">{words.lead(sheets.length, paper)}</p>}
        </div>
        <nav aria-label={words.paper} className="page-actions">
          {paperNames.map((name) => (
            <LinkButton
              key={name}
              to={timelineAddress(place, { paper: name })}
              variant="quiet"
              aria-current={name === paper ? "page" : undefined}
            >
              {name}
            </LinkButton>
          ))}
          <LinkButton to={back}>{words.back}</LinkButton>
          <Button variant="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </nav>
      </header>
      {sheets.length === 0 ? (
        <EmptyState {...texts.timelinePage.nothingFound} />
      ) : (
        sheets.map((svg) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer, which escapes every text
          <section key={svg.slice(0, 400)} className="sheet" dangerouslySetInnerHTML={{ __html: svg }} />
        ))
      )}
    </div>
  );
}

function drawSheets(
  page: TimelinePage,
  paper: ReturnType<typeof paperNamed>,
  texts: ReturnType<typeof useTexts>,
  locale: ReturnType<typeof useLocale>,
): string[] {
  if (!page.timeline || page.timeline.rows.length === 0) return [];
  const words = texts.timelineExport.sheets;
  return sheetsOf({
    ...wordedTimeline(page.timeline, locale, texts),
    paper,
    caption: captionOf(page, locale, texts),
    words: (number, count) => ({
      label: words.label(number, count),
      number: words.number(number, count),
      continued: words.continued,
    }),
  });
}
