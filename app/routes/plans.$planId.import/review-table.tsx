import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import { useTexts } from "~/i18n/texts-context";
import { useImport } from "./import-context";
import { PageButtons } from "./page-buttons";
import type { ReviewStep } from "./present-import";
import { ReviewRow } from "./review-row";

type ReviewTableProps = { readonly step: ReviewStep; readonly live: ReviewStep | null };

const columns = ["kind", "title", "lead", "cooperating", "startsOn", "endsOn", "weight"] as const;

/** The rows as they would be taken in, to be mended in place. */
export function ReviewTable({ step, live }: ReviewTableProps) {
  const texts = useImportTexts();
  const { units } = useImport();
  const format = useFormats();
  const fresh = new Map(live?.rows.map((row) => [row.key, row]));
  const { proposals } = (live ?? step).counts;
  return (
    <Section title={texts.review.rows} actions={<Shown step={step} proposals={proposals} />}>
      <datalist id="import-units">
        {units.map((unit) => (
          <option key={unit.id} value={format.text(unit.nameZh, unit.nameEn)} />
        ))}
      </datalist>
      <PageButtons list="rows" from={step.rowsFrom} total={step.rowsTotal} />
      {step.rows.length > 0 && (
        <div className="table-frame import-frame">
          <table className="import-table">
            <caption className="sr-only">{texts.review.title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {texts.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {step.rows.map((row) => (
              <ReviewRow key={row.key} row={row} now={live ? (fresh.get(row.key) ?? row) : row} />
            ))}
          </table>
        </div>
      )}
      <PageButtons list="rows" from={step.rowsFrom} total={step.rowsTotal} />
    </Section>
  );
}

function Shown({ step, proposals }: { readonly step: ReviewStep; readonly proposals: number }) {
  const texts = useImportTexts();
  const { common } = useTexts();
  return (
    <>
      <label className="flex items-center gap-2 whitespace-nowrap">
        <span className="text-ink-soft">{texts.show.label}</span>
        <select name="show" className="control" defaultValue={step.show}>
          {(["all", "open", "doubts"] as const).map((show) => (
            <option key={show} value={show}>
              {texts.show[show]}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton name="intent" value="rows:0" variant="secondary" size="small">
        {common.actions.apply}
      </SubmitButton>
      {proposals > 0 && (
        <SubmitButton name="intent" value="accept-all" variant="secondary" size="small">
          {texts.acceptAll(proposals)}
        </SubmitButton>
      )}
    </>
  );
}
