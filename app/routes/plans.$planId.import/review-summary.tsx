import { Card } from "~/components/card";
import { Section } from "~/components/section";
import type { Understanding } from "~/formats/understanding/understood";
import { useImportTexts } from "~/i18n/import-texts";
import type { ImportCounts } from "./present-import";
import { understandingSentence } from "./understanding-sentence";

type ReviewSummaryProps = { readonly counts: ImportCounts; readonly understandings: readonly Understanding[] };

/** How much would be taken in, what is still open, and the rules by which the document was understood. */
export function ReviewSummary({ counts, understandings }: ReviewSummaryProps) {
  const texts = useImportTexts();
  const sentences = [...new Set(understandings.map((one) => understandingSentence(texts, one)))];
  const open = counts.open + counts.openNames;
  return (
    <Section title={texts.review.title}>
      <Card>
        <div className="grid gap-4">
          <div role="status" aria-label={texts.review.live} className="import-counts">
            <p className="font-semibold">
              {counts.taken === 0 ? texts.review.nothing : texts.review.summary(counts.taken, counts.leftOut)}
            </p>
            {counts.open > 0 && <Count sign="fault" text={texts.review.open(counts.open)} />}
            {counts.openNames > 0 && <Count sign="fault" text={texts.review.openNames(counts.openNames)} />}
            {counts.noted > 0 && <Count sign="note" text={texts.review.noted(counts.noted)} />}
            {open === 0 && counts.taken > 0 && <p>{texts.review.ready}</p>}
          </div>
          {sentences.length > 0 && (
            <div className="grid gap-1">
              <h3 className="font-semibold">{texts.review.understandings}</h3>
              <ul className="list-disc pl-5 text-ink-soft">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Card>
    </Section>
  );
}

function Count({ sign, text }: { readonly sign: "fault" | "note"; readonly text: string }) {
  return <p className={`import-sign import-${sign}`}>{text}</p>;
}
