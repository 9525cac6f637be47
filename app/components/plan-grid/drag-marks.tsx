import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useGridFrame } from "./grid-frame";
import { type Dragged, levelStep } from "./use-grid-drag";

/** The line where dragged rows would come to stand, as far in as they would, and how many they are beside the pointer. */
export function DragMarks({ dragged, height }: { readonly dragged: Dragged | null; readonly height: number }) {
  const texts = useTexts().grid;
  const { phases } = useGridFrame();
  const format = useFormats();
  if (!dragged) return null;
  const { drop, ids, x, y } = dragged;
  const phase = phases.find(({ id }) => id === dragged.phaseId);
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
        {phase ? texts.phases.dropHere(format.text(phase.titleZh, phase.titleEn)) : texts.selection.count(ids.size)}
      </div>
    </>
  );
}
