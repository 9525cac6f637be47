import { useTexts } from "~/i18n/texts-context";
import { columns } from "./grid-columns";

/** The heads of all columns. */
export function GridHeads() {
  const words = useTexts().grid.columns;
  const row = { role: "row", "aria-rowindex": 1 };
  return (
    <div {...row} className="grid-line grid-heads">
      {columns.map((column, index) => {
        const head = { role: "columnheader", "aria-colindex": index + 1 };
        return (
          <div key={column} {...head} className={`grid-cell grid-${column}`}>
            {words[column]}
          </div>
        );
      })}
    </div>
  );
}
