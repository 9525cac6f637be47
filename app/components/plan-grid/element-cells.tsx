import { ContentText } from "~/components/content-text";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { CellInput } from "./cell-input";
import { GridCell } from "./grid-cell";
import { type Column, isEditable } from "./grid-columns";
import { useGridFrame } from "./grid-frame";
import type { GridLine } from "./grid-lines";
import type { GridLineProps } from "./line-props";
import { LineToggle } from "./line-toggle";
import { pendingIn } from "./pending-cell";
import { RowHandle } from "./row-handle";
import { RowTools } from "./row-tools";
import { useShownCell } from "./use-shown-cell";

export type ElementLine = Extract<GridLine, { kind: "element" }>;
type Props = GridLineProps & { readonly line: ElementLine };

const plainColumns = ["phases", "lead", "cooperating", "startsOn", "endsOn", "weight"] as const;

/** A goal, measure or task, cell by cell. */
export function ElementCells(props: Props) {
  const { line, selected } = props;
  const { row } = line;
  const texts = useTexts();
  const format = useFormats();
  const { progressBp, scheduledBp, measuredBp, health } = row.figures;
  const title = format.text(row.titleZh, row.titleEn) || texts.grid.untitled;
  return (
    <>
      <Cell {...props} column="code">
        <RowHandle line={line} title={title} selected={selected} />
        <span className="grid-code-words">{line.code}</span>
      </Cell>
      <Cell {...props} column="title">
        <LineToggle line={line} title={title} />
        <span className="grid-words">
          <ContentText zh={row.titleZh} en={row.titleEn} />
        </span>
        {row.lifecycle !== "active" && (
          <span className="chip chip-outline">{texts.common.lifecycles[row.lifecycle]}</span>
        )}
        <RowTools line={line} title={title} />
      </Cell>
      {plainColumns.map((column) => (
        <ValueCell key={column} {...props} column={column} />
      ))}
      <Cell {...props} column="progress">
        <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} figure />
      </Cell>
      <Cell {...props} column="health">
        <HealthMark health={health} />
      </Cell>
    </>
  );
}

type CellProps = Props & { readonly column: Column };

function ValueCell(props: CellProps & { readonly column: (typeof plainColumns)[number] }) {
  const shown = useShownCell(props.line, props.column);
  return <Cell {...props}>{shown}</Cell>;
}

function Cell({ children, ...props }: CellProps & { readonly children: React.ReactNode }) {
  const { line, column, focus, editing, isStop, pending, upward } = props;
  const { mayEdit } = useGridFrame();
  const own = pendingIn(pending, column);
  const text = own?.text ?? null;
  const writes = mayEdit && focus === column && isEditable(line, column);
  return (
    <GridCell
      column={column}
      focused={focus === column}
      isStop={isStop}
      mark={own?.status}
      input={writes && <CellInput {...{ line, column, editing, isStop, upward }} pending={own} />}
    >
      {text === null ? children : <span className="grid-words">{text}</span>}
    </GridCell>
  );
}
