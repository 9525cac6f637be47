import { type Column, Table } from "~/components/table";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";

type StaleVersionsProps = { readonly answer: FormAnswer; readonly labels: Readonly<Record<string, string>> };
type Difference = { readonly field: string; readonly label: string; readonly stands: string; readonly typed: string };

/** Somebody else saved first: what stands now beside what was typed, field by field. Saving again takes what was typed. */
export function StaleVersions({ answer, labels }: StaleVersionsProps) {
  const texts = useTexts();
  const words = texts.plans.stale;
  if (answer.problem.code !== "stale") return null;
  const { current } = answer.problem;
  const known: Readonly<Record<string, string>> = { ...texts.common.fields, ...labels };
  const differences = Object.entries(answer.values ?? {}).flatMap(([field, typed]): Difference[] => {
    const stands = current[field];
    if (!known[field] || stands === undefined || String(stands ?? "") === typed || typeof typed !== "string") return [];
    return [{ field, label: known[field] ?? field, stands: String(stands ?? ""), typed }];
  });
  const columns: Column<Difference>[] = [
    { key: "field", header: words.field, rowHeader: true, cell: (row) => row.label },
    { key: "stands", header: words.stands, cell: (row) => row.stands || texts.common.notStated },
    { key: "typed", header: words.typed, cell: (row) => row.typed || texts.common.notStated },
  ];
  return (
    <div className="grid gap-2">
      <p>{words.lead}</p>
      {differences.length > 0 && (
        <Table caption={words.caption} columns={columns} rows={differences} rowKey={(row) => row.field} />
      )}
    </div>
  );
}
