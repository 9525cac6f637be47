import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { IdeaRow } from "./idea-row";
import type { AlignedFramework, AlignmentPage } from "./present-alignment";
import type { MatrixColumn, MatrixTier } from "./present-matrix";

type AlignmentMatrixProps = { readonly page: AlignmentPage; readonly chosen: AlignedFramework };

/** Ideas down, tier by tier; directions or goals across; on a phone one idea after the other with its columns inside. */
export function AlignmentMatrix({ page, chosen }: AlignmentMatrixProps) {
  const texts = useTexts().alignment;
  const { columns, tiers, goals } = chosen.matrix;
  return (
    <div className="grid min-w-0 content-start gap-3">
      {goals !== null && goals > columns.length && (
        <p className="text-sm text-ink-soft">{texts.goalsShown(columns.length, goals)}</p>
      )}
      {goals === 0 && <p className="text-ink-soft">{texts.noGoals}</p>}
      {tiers.length === 0 ? (
        <p className="card p-5 text-ink-soft">{texts.nothingMatches}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
        <section className="alignment-frame" tabIndex={0} aria-label={texts.matrix(chosen.code)}>
          <table className="alignment">
            <caption className="sr-only">{texts.matrix(chosen.code)}</caption>
            <thead>
              <tr>
                <th scope="col" className="alignment-corner">
                  {texts.corner}
                </th>
                {columns.map((column) => (
                  <ColumnHead key={column.id} column={column} asOf={page.asOf} />
                ))}
                <th scope="col" className="alignment-total">
                  {texts.total}
                </th>
              </tr>
            </thead>
            {tiers.map((tier) => (
              <TierRows key={tier.id} tier={tier} page={page} chosen={chosen} />
            ))}
          </table>
        </section>
      )}
    </div>
  );
}

function ColumnHead({ column, asOf }: { readonly column: MatrixColumn; readonly asOf: string | null }) {
  const texts = useTexts().alignment;
  const title = column.title ? <ContentText {...column.title} /> : texts.withoutDirection;
  return (
    <th scope="col">
      {column.goalId ? (
        <Link to={asOfPath(`/elements/${column.goalId}`, asOf)} className="quiet-link">
          {title}
        </Link>
      ) : (
        title
      )}
    </th>
  );
}

function TierRows({ tier, page, chosen }: AlignmentMatrixProps & { readonly tier: MatrixTier }) {
  const { alignment: texts, frameworks } = useTexts();
  const format = useFormats();
  const { declared, label, kind, entered, missing, ideas } = tier;
  const width = chosen.matrix.columns.length + 2;
  const name = format.text(label.zh, label.en);
  return (
    <tbody>
      <tr className="alignment-tier">
        <th scope="rowgroup" colSpan={width}>
          <span className="font-semibold">
            {kind === "open" ? `${declared} · ${name || texts.openRow}` : frameworks.tierOf(declared, name)}
          </span>
          <span className="ml-3 text-sm font-normal text-ink-soft">
            {kind === "value" ? texts.valueRow : entered < declared ? texts.entered(entered, declared) : ""}
          </span>
        </th>
      </tr>
      {ideas.map((idea) => (
        <IdeaRow key={idea.id} idea={idea} columns={chosen.matrix.columns} page={page} frameworkId={chosen.id} />
      ))}
      {missing > 0 && page.sight.only === null && (
        <tr className="alignment-open">
          <td colSpan={width}>{texts.openIdeas(missing)}</td>
        </tr>
      )}
    </tbody>
  );
}
