import { layoutDecade } from "~/charts/layout-decade";
import type { DecadeInput } from "~/charts/timeline-input";
import type { RowNames } from "./svg/rows";
import { svgOfDecade } from "./svg/svg-of-decade";

type DecadeDrawingProps = {
  readonly input: DecadeInput;
  /** Width in px that the geometry is made for; the drawing then scales with its container. */
  readonly width: number;
  readonly label: string;
  /** Unique on the page. */
  readonly id: string;
  readonly namesOf: (row: DecadeInput["rows"][number]) => RowNames;
};

/**
 * One SVG of the whole timeline, the same on the server and in the browser. It is written as a string: two thousand elements
 * through React were the dearest part of the page.
 */
export function DecadeDrawing({ input, width, label, id, namesOf }: DecadeDrawingProps) {
  const rows = new Map(input.rows.map((row) => [row.id, row]));
  const names = (rowId: string) => {
    const row = rows.get(rowId);
    return row ? namesOf(row) : { words: "" };
  };
  const svg = svgOfDecade(layoutDecade(input, { width }), { label, id, row: names });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer, which escapes every text and checks every address
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}
