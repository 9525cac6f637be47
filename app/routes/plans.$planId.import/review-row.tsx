import type { RowKind } from "~/formats/understanding/mends";
import { useImportTexts } from "~/i18n/import-texts";
import { useKindName } from "./import-context";
import type { PresentedRow } from "./present-import";
import { RowDoubts } from "./row-doubts";
import { RowParticulars } from "./row-particulars";

// Characters of original words that are shown at once.
const shortWords = 120;

const kinds: readonly RowKind[] = ["direction", "goal", "measure", "task", "left-out"];

type ReviewRowProps = {
  /** As it came with the page: what the fields begin with. */
  readonly row: PresentedRow;
  /** As the fields are understood just now. */
  readonly now: PresentedRow;
};

/** One row: its fields, the words it was understood from, and what is in doubt. */
export function ReviewRow({ row, now }: ReviewRowProps) {
  const texts = useImportTexts();
  const kindName = useKindName();
  const { key, fields } = row;
  const title = now.fields.title || texts.row.untitled;
  const plain = now.fields.kind === "direction" || now.fields.kind === "left-out";
  const own = (name: keyof typeof texts.columns) => ({
    name: `rows.${key}.${name}`,
    defaultValue: fields[name],
    className: "control",
    "aria-label": texts.row.of(texts.columns[name], title),
    "aria-describedby": now.faults.length > 0 ? `doubts-${key}` : undefined,
  });
  const broken = (...faults: readonly PresentedRow["faults"][number][]) =>
    now.faults.some((fault) => faults.includes(fault)) ? (true as const) : undefined;
  const datesBroken = broken("dates-missing", "date-invalid", "dates-reversed", "outside-plan");
  return (
    <tbody id={key} className={plain ? "import-row import-row-plain" : "import-row"} data-kind={now.fields.kind}>
      <tr>
        <td data-label={texts.columns.kind}>
          <select {...own("kind")} aria-invalid={broken("misplaced")}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind)}
              </option>
            ))}
          </select>
        </td>
        <td data-label={texts.columns.title}>
          <div className="import-title" style={{ paddingInlineStart: `${Math.min(now.depth, 6) * 16}px` }}>
            <textarea {...own("title")} rows={1} aria-invalid={broken("title-missing", "title-too-long")} />
          </div>
        </td>
        <td data-label={texts.columns.lead}>
          <input {...own("lead")} list="import-units" aria-invalid={broken("two-leads")} />
        </td>
        <td data-label={texts.columns.cooperating}>
          <textarea
            {...own("cooperating")}
            rows={1}
            title={texts.row.namesHint}
            aria-invalid={broken("too-many-units")}
          />
        </td>
        <td data-label={texts.columns.startsOn}>
          <input {...own("startsOn")} type={dateType(fields.startsOn)} aria-invalid={datesBroken} />
        </td>
        <td data-label={texts.columns.endsOn}>
          <input {...own("endsOn")} type={dateType(fields.endsOn)} aria-invalid={datesBroken} />
        </td>
        <td data-label={texts.columns.weight}>
          <input {...own("weight")} inputMode="numeric" placeholder="100" aria-invalid={broken("weight-invalid")} />
        </td>
      </tr>
      <tr>
        <td colSpan={7}>
          <RowDoubts row={now} title={title} />
          <OriginalWords words={row.words} />
          <RowParticulars row={row} now={now} title={title} />
        </td>
      </tr>
    </tbody>
  );
}

// The words it was understood from, always in sight; of long ones the beginning, the rest on demand.
function OriginalWords({ words }: Pick<PresentedRow, "words">) {
  const texts = useImportTexts().row;
  const told = words.map(({ head, text }) => (head ? texts.of(head, text) : text)).join(" · ");
  const long = told.length > shortWords;
  const beginning = long ? `${told.slice(0, shortWords).replace(/[\ud800-\udbff]$/, "")}…` : told;
  return (
    <div className="import-original">
      <span>{texts.original}</span>
      {long ? (
        <details>
          <summary>{beginning}</summary>
          <p className="whitespace-pre-line">{told}</p>
        </details>
      ) : (
        <q>{told}</q>
      )}
    </div>
  );
}

// A date control drops what is no date: such words come back as text to be mended.
function dateType(value: string): "date" | "text" {
  return value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text";
}
