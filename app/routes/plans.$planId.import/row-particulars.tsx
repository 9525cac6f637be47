import { useId } from "react";
import type { RowFields } from "~/formats/understanding/mends";
import { type ImportTexts, useImportTexts } from "~/i18n/import-texts";
import type { PresentedRow } from "./present-import";

type Name = Exclude<keyof RowFields, "kind" | "title" | "lead" | "cooperating" | "startsOn" | "endsOn" | "weight">;
type Fault = PresentedRow["faults"][number];

const ofDirections: readonly Name[] = ["otherTitle"];
const ofGoals: readonly Name[] = ["statement", "phases", "alsoDirections"];
const ofAll: readonly Name[] = ["measure", "milestones", "lifecycle", "otherTitle", "otherStatement"];

const brokenBy: Readonly<Partial<Record<Name, readonly Fault[]>>> = {
  statement: ["statement-too-long"],
  measure: ["milestones-missing"],
  milestones: ["milestones-missing", "milestones-outside-plan"],
  lifecycle: ["lifecycle-reason-missing", "lifecycle-reason-too-long", "above-cancelled"],
  otherTitle: ["other-title-too-long"],
  otherStatement: ["other-statement-too-long"],
};

type RowParticularsProps = { readonly row: PresentedRow; readonly now: PresentedRow; readonly title: string };

/** What a row says beside its columns, folded away until it is wanted or something in it has to be settled. */
export function RowParticulars({ row, now, title }: RowParticularsProps) {
  const texts = useImportTexts().row;
  const { kind } = now.fields;
  const names =
    kind === "direction" ? ofDirections : [...(kind === "goal" ? ofGoals : ["statement" as const]), ...ofAll];
  const isBroken = (name: Name) => brokenBy[name]?.some((fault) => now.faults.includes(fault)) ?? false;
  const says = names.some((name) => row.fields[name].trim() !== "");
  return (
    <details className="import-words" open={names.some(isBroken) || undefined}>
      <summary>{says ? texts.more : texts.addStatement}</summary>
      <div className="import-particulars">
        {names.map((name) => (
          <Particular key={name} name={name} row={row} title={title} isBroken={isBroken(name)} />
        ))}
      </div>
    </details>
  );
}

type ParticularProps = {
  readonly name: Name;
  readonly row: PresentedRow;
  readonly title: string;
  readonly isBroken: boolean;
};

function Particular({ name, row, title, isBroken }: ParticularProps) {
  const texts = useImportTexts().row;
  const id = useId();
  const word = texts[name];
  const label = typeof word === "string" ? word : word[row.otherIn ?? "other"];
  const hint = hintsOf(texts)[name];
  return (
    <div className="import-particular">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={`rows.${row.key}.${name}`}
        defaultValue={row.fields[name]}
        className="control"
        rows={Math.min(6, Math.max(name === "statement" ? 2 : 1, row.fields[name].split("\n").length))}
        aria-label={texts.of(label, title)}
        aria-invalid={isBroken || undefined}
        aria-describedby={
          [isBroken ? `doubts-${row.key}` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ") || undefined
        }
      />
      {hint && (
        <small id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </small>
      )}
    </div>
  );
}

function hintsOf(texts: ImportTexts["row"]): Partial<Record<Name, string>> {
  const { linesHint, lifecycleHint, measureHint, milestonesHint } = texts;
  return {
    ...{ phases: linesHint, alsoDirections: linesHint },
    ...{ lifecycle: lifecycleHint, measure: measureHint, milestones: milestonesHint },
  };
}
