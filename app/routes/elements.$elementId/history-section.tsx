import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import { HistoryEntryView } from "./history-entry";

/** What the log knows: who changed what, when and why, the latest first. */
export function HistorySection() {
  const { entries, page, more } = useElementPage().page.history;
  const texts = useTexts().element;
  const links = useElementLinks();
  const at = (to: number) => links.here({ history: to === 1 ? null : String(to) }, "history");
  return (
    <Section id="history" title={texts.history} lead={texts.historyLead}>
      {entries.length === 0 && <p className="text-ink-soft">{texts.noHistory}</p>}
      <ol className="told-list">
        {entries.map((entry) => (
          <HistoryEntryView key={entry.key} entry={entry} />
        ))}
      </ol>
      <Pagination next={more ? at(page + 1) : null} previous={page > 1 ? at(page - 1) : null} />
    </Section>
  );
}
