import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { AlignmentPage } from "./present-alignment";
import type { MatrixCell, MatrixColumn, MatrixIdea } from "./present-matrix";

type IdeaRowProps = {
  readonly idea: MatrixIdea;
  readonly columns: readonly MatrixColumn[];
  readonly page: AlignmentPage;
  readonly frameworkId: string;
};

/** One idea: how it is served, and by what in each column. */
export function IdeaRow({ idea, columns, page, frameworkId }: IdeaRowProps) {
  const texts = useTexts().alignment;
  const all = `/frameworks/${frameworkId}?more=${idea.id}#${idea.id}`;
  return (
    <tr id={idea.id} className="alignment-idea">
      <th scope="row">
        <Link to={`/frameworks/${frameworkId}#${idea.id}`} className="quiet-link">
          <ContentText {...idea.title} />
        </Link>
        <span className="mt-1 flex flex-wrap gap-1.5">
          {idea.coverage !== "served" && <span className="chip chip-outline">{texts.states[idea.coverage]}</span>}
          {idea.overlaps && <span className="chip chip-outline">{texts.overlap}</span>}
        </span>
      </th>
      {idea.cells.map((cell, index) => (
        <Cell key={cell.columnId} cell={cell} column={columns[index]} page={page} idea={idea} all={all} />
      ))}
      <td className="alignment-total" data-label={texts.total}>
        {texts.elements(idea.total)}
      </td>
    </tr>
  );
}

type CellProps = Pick<IdeaRowProps, "page" | "idea"> & {
  readonly cell: MatrixCell;
  readonly column: MatrixColumn | undefined;
  readonly all: string;
};

function Cell({ cell, column, page, idea, all }: CellProps) {
  const { alignment: texts, common } = useTexts();
  const format = useFormats();
  const label = column?.title ? format.text(column.title.zh, column.title.en) : texts.withoutDirection;
  const more = cell.total - cell.elements.length;
  if (cell.total === 0) {
    return (
      <td className="alignment-none">
        <span className="sr-only">{texts.emptyCell}</span>
      </td>
    );
  }
  return (
    <td data-label={label}>
      <ul className="grid gap-2">
        {cell.elements.map(({ id, kind, title, health }) => (
          <li key={id} className="alignment-serving">
            <HealthMark health={health} compact />
            <span className="min-w-0">
              <Link to={asOfPath(`/elements/${id}`, page.asOf)} className="quiet-link">
                <ContentText {...title} />
              </Link>
              <span className="block text-xs text-ink-soft">{common.kinds[kind]}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link
          to={all}
          aria-label={texts.moreOf(more, format.text(idea.title.zh, idea.title.en))}
          className="quiet-link mt-2 block text-sm text-ink-soft"
        >
          {texts.moreElements(more)}
        </Link>
      )}
    </td>
  );
}
