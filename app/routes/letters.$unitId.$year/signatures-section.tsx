import { FreeText } from "~/components/free-text";
import { Section } from "~/components/section";
import { type Column, Table } from "~/components/table";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useLetter } from "./letter-context";
import type { SignatureLine } from "./present-letter";

/** Who signed which content when, and what was taken back. */
export function SignaturesSection() {
  const { signatures, contentHash } = useLetter().page;
  const { letters } = useTexts();
  const format = useFormats();
  const words = letters.page.signatures;
  const columns: Column<SignatureLine>[] = [
    { key: "party", header: words.party, rowHeader: true, cell: (line) => letters.parties[line.party] },
    { key: "who", header: words.who, cell: (line) => <FreeText text={line.who} /> },
    {
      key: "when",
      header: words.when,
      cell: (line) => (
        <time dateTime={`${line.day}T${line.time}`} className="tabular-nums">
          {format.date(line.day)} {line.time}
        </time>
      ),
    },
    { key: "hash", header: words.hash, cell: (line) => <code>{line.hash.slice(0, 16)}</code> },
    {
      key: "state",
      header: words.state,
      cell: (line) =>
        line.withdrawn ? (
          <span className="grid">
            {words.withdrawn(format.date(line.withdrawn.on))}
            <span className="text-sm text-ink-soft">
              <FreeText text={line.withdrawn.reason} />
            </span>
          </span>
        ) : (
          words.stands
        ),
    },
  ];
  return (
    <Section id="signatures" title={words.title}>
      {signatures.length === 0 && <p className="text-ink-soft">{words.none}</p>}
      {signatures.length > 0 && (
        <Table caption={words.title} columns={columns} rows={signatures} rowKey={(line) => line.id} />
      )}
      <p className="text-sm text-ink-soft">
        {letters.page.hash}
        <span className="letter-hash">{contentHash}</span>
        {letters.page.hashHint}
      </p>
    </Section>
  );
}
