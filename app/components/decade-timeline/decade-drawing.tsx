import { useMemo } from "react";
import { layoutDecade } from "~/charts/layout-decade";
import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";
import type { BranchLinks } from "./branch-links";
import type { RowNames } from "./svg/rows";
import { svgOfDecade } from "./svg/svg-of-decade";

type DecadeDrawingProps = {
  readonly input: DecadeInput;
  /** Width in px that the geometry is made for; the drawing then scales with its container. */
  readonly width: number;
  readonly label: string;
  /** Unique on the page. */
  readonly id: string;
  readonly namesOf: (row: TimelineRow) => Omit<RowNames, "toggle">;
  readonly branches: BranchLinks;
};

/**
 * One SVG of the whole timeline, the same on the server and in the browser. It is written as a string: two thousand elements
 * through React were the dearest part of the page.
 */
export function DecadeDrawing({ input, width, label, id, namesOf, branches }: DecadeDrawingProps) {
  // The browser has the stage by now, and this only for print: it isn't laid out again for what happens there.
  const svg = useMemo(() => {
    const rows = new Map(input.rows.map((row) => [row.id, row]));
    const names = (rowId: string) => {
      const row = rows.get(rowId);
      return row ? { ...namesOf(row), toggle: branches.of(row) } : { words: "" };
    };
    return svgOfDecade(layoutDecade(input, { width, isOpen: branches.isOpen }), { label, id, row: names });
  }, [input, width, label, id, namesOf, branches]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer, which escapes every text and checks every address
  return <div dangerouslySetInnerHTML={{ __html: svg }} />;
}
