import { useTexts } from "~/i18n/texts-context";
import { useGridHands } from "./grid-deeds";
import { useGridFrame } from "./grid-frame";
import type { GridLine } from "./grid-lines";
import { toggled } from "./grid-press";

type Props = {
  readonly line: Extract<GridLine, { kind: "element" }>;
  readonly title: string;
  readonly selected: boolean;
};

/** The grip a row is dragged by and the box that selects it; keys have Alt with the arrows, and the space bar. */
export function RowHandle({ line, title, selected }: Props) {
  const { mayEdit } = useGridFrame();
  const { deeds, drag } = useGridHands();
  const texts = useTexts().grid;
  if (!mayEdit) return null;
  const toggle = () => {
    const { selection } = deeds.state.current;
    deeds.dispatch({ do: "select", ids: toggled(selection, line.id), anchor: line.id });
  };
  return (
    <>
      <span
        className="grid-grip"
        aria-hidden="true"
        title={texts.drag(title)}
        onPointerDown={(event) => drag.begin(event, line)}
      >
        <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
          <path
            d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01"
            stroke="currentColor"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        </svg>
      </span>
      <input
        type="checkbox"
        tabIndex={-1}
        className="grid-tick"
        aria-label={texts.select(title)}
        checked={selected}
        onChange={toggle}
      />
    </>
  );
}
