import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { HistoryChangeView } from "~/components/history/history-change";
import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import type { HistoryEntry } from "./present-history";

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
          <Entry key={entry.key} entry={entry} />
        ))}
      </ol>
      <Pagination next={more ? at(page + 1) : null} previous={page > 1 ? at(page - 1) : null} />
    </Section>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const texts = useTexts();
  const format = useFormats();
  const unit = entry.unit ? format.text(entry.unit.zh, entry.unit.en) : "";
  return (
    <li>
      <p className="text-sm text-ink-soft">
        <time dateTime={`${entry.day}T${entry.time}`}>
          {format.date(entry.day)} {entry.time}
        </time>
        {" · "}
        {[unit, texts.common.roles[entry.role]].filter(Boolean).join(" · ")}
        {" · "}
        {entry.author ? <FreeText text={entry.author} /> : texts.element.hidden}
      </p>
      <ul>
        {entry.changes.map((change) => (
          <HistoryChangeView key={change.seq} change={change} />
        ))}
      </ul>
      {entry.reason && (
        <p className="text-ink-soft">
          <FilledSentence sentence={texts.element.reason}>
            <FreeText text={entry.reason} />
          </FilledSentence>
        </p>
      )}
    </li>
  );
}
