import { useTexts } from "~/i18n/texts-context";
import { useGridHands } from "./grid-deeds";
import type { GridLine } from "./grid-lines";

type Props = { readonly line: Extract<GridLine, { kind: "direction" | "element" }>; readonly title: string };

/** Opens or closes what stands below a line, for the mouse and for a finger; keys have → and ←. */
export function LineToggle({ line, title }: Props) {
  const { deeds } = useGridHands();
  const texts = useTexts().grid;
  if (line.open === null) return <span className="grid-toggle" aria-hidden="true" />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="grid-toggle"
      aria-label={line.open ? texts.collapse(title) : texts.expand(title)}
      onClick={() => deeds.toggle(line.id)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={line.open ? "M2 4l4 4 4-4" : "M4 2l4 4-4 4"} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
