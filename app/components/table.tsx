import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  readonly key: string;
  /** Head of the column, with the unit where figures have one; left empty, `label` is read out in its place. */
  readonly header: ReactNode;
  /** The head as plain text, shown beside each value when rows are stacked on a phone; the header itself if it is text. */
  readonly label?: string | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** Figures: set flush right, tabular. */
  readonly numeric?: boolean | undefined;
  /** How the rows stand in order of this column, if they do. */
  readonly sorted?: "ascending" | "descending" | undefined;
  /** The cell that names the row. */
  readonly rowHeader?: boolean | undefined;
};

export type TableProps<Row> = {
  /** What the table shows; read out always, seen only with `captionShown`. */
  readonly caption: string;
  readonly captionShown?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Anchor of a row, for links into the table. */
  readonly rowId?: ((row: Row) => string) | undefined;
};

/** A table on wide screens; on a phone each row becomes a small card of names and values. */
export function Table<Row>({ caption, captionShown = false, columns, rows, rowKey, rowId }: TableProps<Row>) {
  return (
    <div className="table-frame">
      <table className="table">
        <caption className={captionShown ? "table-caption" : "sr-only"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(column.numeric && "numeric")}
                aria-sort={column.sorted}
              >
                {column.header || <span className="sr-only">{column.label}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} id={rowId?.(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const label = column.label ?? (typeof column.header === "string" ? column.header : undefined);
  const className = classNames(column.numeric && "numeric");
  if (column.rowHeader) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.header ? label : undefined}>
      <div>{column.cell(row)}</div>
    </td>
  );
}
