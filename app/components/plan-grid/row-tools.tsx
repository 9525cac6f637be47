import { Link } from "@remix-run/react";
import { useTexts } from "~/i18n/texts-context";
import { useGridFrame } from "./grid-frame";
import type { GridLine } from "./grid-lines";

type Props = { readonly line: Extract<GridLine, { kind: "direction" | "element" }>; readonly title: string };

/** The way to the details of a line, shown where the pointer or the focus is; keys have `e`. */
export function RowTools({ line, title }: Props) {
  const { detailsOf, pageOf, mayEdit } = useGridFrame();
  const texts = useTexts().grid;
  if (line.kind === "direction" && (!mayEdit || line.direction.revision === 0)) return null;
  return (
    <Link
      to={mayEdit ? detailsOf(line.id) : pageOf(line.id)}
      preventScrollReset
      tabIndex={-1}
      className="grid-details row-action"
      aria-label={texts.details(title)}
    >
      {texts.detailsShort}
    </Link>
  );
}
