import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { HistoryChangeView } from "~/components/history/history-change";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { HistoryEntry } from "./present-history";

/** What one person did in one go: when, in which role, what changed and why. */
export function HistoryEntryView({ entry }: { readonly entry: HistoryEntry }) {
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
