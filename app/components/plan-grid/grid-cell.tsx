import type { ReactNode } from "react";
import { classNames } from "~/components/class-names";
import { type Column, columns } from "./grid-columns";
import type { Pending } from "./grid-pending";

export type GridCellProps = {
  readonly column: Column;
  /** Whether the focus is here. */
  readonly focused: boolean;
  readonly isStop: boolean;
  /** An input takes the focus in its place. */
  readonly input?: ReactNode;
  /** How its content stands: wrongly, or on its way. */
  readonly mark?: Pending["status"] | null | undefined;
  readonly span?: number;
  readonly children: ReactNode;
};

/** A cell by its column, focusable itself unless an input in it is. */
export function GridCell({ column, focused, isStop, input, mark, span, children }: GridCellProps) {
  const cell = {
    role: column === "title" ? "rowheader" : "gridcell",
    "aria-colindex": columns.indexOf(column) + 1,
    "aria-colspan": span,
    "aria-invalid": mark === "refused" || mark === "conflict" ? true : undefined,
    "data-column": column,
    tabIndex: focused && !input ? (isStop ? 0 : -1) : undefined,
  };
  return (
    <div
      {...cell}
      className={classNames("grid-cell", `grid-${column}`, focused && "grid-cell-focused", mark && `grid-cell-${mark}`)}
    >
      {children}
      {input}
    </div>
  );
}
