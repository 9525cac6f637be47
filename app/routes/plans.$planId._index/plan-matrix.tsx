import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { classNames } from "~/components/class-names";
import { ContentText } from "~/components/content-text";
import { HealthTally } from "~/components/health-tally";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { GoalLines } from "./goal-lines";
import "./plan-matrix.css";
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from "./present-matrix";

type PlanMatrixProps = { readonly matrix: Matrix; readonly asOf: string | null };

/** Phases across, key directions down; on a phone the directions one after another with their phases inside. */
export function PlanMatrix({ matrix, asOf }: PlanMatrixProps) {
  const words = useTexts().plans;
  const single = matrix.columns.length === 1;
  return (
    <div className={classNames("matrix-frame", single && "matrix-single")}>
      <table className="matrix">
        <caption className="sr-only">{words.matrix}</caption>
        <thead>
          <tr>
            <td className="matrix-corner">{single ? words.direction : words.corner}</td>
            {matrix.columns.map((column) => (
              <ColumnHead key={column.id} column={column} single={single} />
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id} id={`direction-${row.id === "" ? "none" : row.id}`}>
              <RowHead row={row} />
              {row.cells.map((cell, index) => (
                <Cell key={cell.columnId} cell={cell} column={matrix.columns[index]} single={single} asOf={asOf} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column, single }: { readonly column: MatrixColumn; readonly single: boolean }) {
  const format = useFormats();
  const words = useTexts().plans;
  return (
    <th scope="col" className={column.current ? "matrix-current" : undefined}>
      <span className="block font-semibold">
        <PhaseName column={column} single={single} />
      </span>
      {column.startsOn && column.endsOn && (
        <span className="block text-sm font-normal text-ink-soft">
          {format.dateRange(column.startsOn, column.endsOn)}
        </span>
      )}
      {!single && (
        <span className="mt-1 block text-sm font-normal" title={words.columnTally}>
          <HealthTally counts={column.tally} />
        </span>
      )}
    </th>
  );
}

function PhaseName({ column, single }: { readonly column: MatrixColumn; readonly single: boolean }) {
  const texts = useTexts();
  if (column.title) return <ContentText {...column.title} />;
  return <>{single ? texts.common.kinds.goal : texts.plans.withoutPhase}</>;
}

function RowHead({ row }: { readonly row: MatrixRow }) {
  const texts = useTexts();
  return (
    <th scope="row">
      <span className="flex gap-1.5 font-semibold">
        {row.ordinal !== null && <span className="tabular-nums">{texts.cockpit.ordinal(row.ordinal)}</span>}
        <span className="text-pretty">{row.title ? <ContentText {...row.title} /> : texts.plans.withoutDirection}</span>
      </span>
      <span className="mt-1.5 block text-sm font-normal" title={texts.plans.rowTally}>
        <HealthTally counts={row.tally} />
      </span>
    </th>
  );
}

type CellProps = {
  readonly cell: MatrixCell;
  readonly column: MatrixColumn | undefined;
  readonly single: boolean;
  readonly asOf: string | null;
};

function Cell({ cell, column, single, asOf }: CellProps) {
  const words = useTexts().plans;
  const empty = cell.goals.length === 0;
  return (
    <td className={classNames(column?.current && "matrix-current", empty && "matrix-empty")}>
      {column && !single && (
        <span className="matrix-phase" aria-hidden="true">
          <PhaseName column={column} single={single} />
        </span>
      )}
      {empty ? (
        <span className="text-sm text-ink-soft">{words.emptyCell}</span>
      ) : (
        <GoalLines goals={cell.goals} asOf={asOf} />
      )}
      {cell.more > 0 && (
        <Link to={asOfPath(cell.moreHref, asOf)} className="quiet-link mt-3 block text-sm text-ink-soft">
          {words.moreGoals(cell.more)}
        </Link>
      )}
    </td>
  );
}
