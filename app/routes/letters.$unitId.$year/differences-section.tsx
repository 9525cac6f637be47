import { Section } from "~/components/section";
import { type Column, Table } from "~/components/table";
import { useTexts } from "~/i18n/texts-context";
import type { DifferenceLine } from "./present-letter";

/** What has changed in the plans since the letter was issued; the letter itself stands. */
export function DifferencesSection({ differences }: { readonly differences: readonly DifferenceLine[] }) {
  const words = useTexts().letters.page.differences;
  const columns: Column<DifferenceLine>[] = [
    { key: "title", header: words.what, rowHeader: true, cell: (line) => line.title },
    { key: "list", header: words.list, cell: (line) => line.list },
    {
      key: "change",
      header: words.change,
      cell: (line) => (
        <ul>
          {line.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Section id="differences" title={words.title} lead={differences.length > 0 ? words.lead : undefined}>
      {differences.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <Table caption={words.title} columns={columns} rows={differences} rowKey={(line) => line.key} />
      )}
    </Section>
  );
}
