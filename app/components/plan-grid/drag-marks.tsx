import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useGridHands } from "./grid-deeds";
import { useGridFrame } from "./grid-frame";
import { intoPhase } from "./into-phase";
import { type Dragged, levelStep } from "./use-grid-drag";

/** The line where dragged rows would come to stand, as far in as they would; beside the pointer how many they are, or what a phase would do to them. */
export function DragMarks({ dragged, height }: { readonly dragged: Dragged | null; readonly height: number }) {
  const texts = useTexts().grid;
  const overPhase = useOverPhase();
  if (!dragged) return null;
  const { drop, ids, x, y } = dragged;
  return (
    <>
      {drop && (
        <div
          aria-hidden="true"
          className="grid-drop"
          data-level={drop.level}
          style={{
            top: drop.index * height,
            insetInlineStart: `calc(var(--code-width) + ${drop.level * levelStep}px)`,
          }}
        />
      )}
      <div aria-hidden="true" className="grid-dragged" style={{ left: x + 14, top: y + 10 }}>
        {overPhase(dragged) ?? texts.selection.count(ids.size)}
      </div>
    </>
  );
}

function useOverPhase(): (dragged: Dragged) => string | null {
  const { deeds } = useGridHands();
  const { phases } = useGridFrame();
  const words = useTexts().grid.phases;
  const format = useFormats();
  return ({ ids, phaseId }) => {
    const phase = phases.find(({ id }) => id === phaseId);
    if (!phase) return null;
    const rows = [...ids].flatMap((id) => deeds.state.current.tree.rows.get(id) ?? []);
    return words.dropHere[intoPhase(rows, phase.id)](format.text(phase.titleZh, phase.titleEn));
  };
}
