import { useTexts } from "~/i18n/texts-context";
import type { Stage } from "./stage/stage";

type StageToolsProps = {
  readonly stage: Stage;
  readonly hasHinge: boolean;
  readonly onToday: () => void;
  readonly onHinge: () => void;
  /** The days in view, in words. */
  readonly span: string;
};

const step = 1.6;

/** Buttons for all that wheel, fingers and keys do to the axis. */
export function StageTools({ stage, hasHinge, onToday, onHinge, span }: StageToolsProps) {
  const words = useTexts().timeline.tools;
  const { closer, wider } = stage.zoomable;
  const width = stage.layout.field.right - stage.layout.field.left;
  return (
    <div className="stage-tools" role="toolbar" aria-label={words.label}>
      <button type="button" onClick={() => stage.zoom(step)} disabled={!closer} aria-label={words.closer}>
        ＋
      </button>
      <button type="button" onClick={() => stage.zoom(1 / step)} disabled={!wider} aria-label={words.wider}>
        －
      </button>
      <button type="button" onClick={() => stage.show("all")} disabled={!wider}>
        {words.whole}
      </button>
      <button type="button" onClick={() => stage.pan(-width / 2)} disabled={!wider} aria-label={words.earlier}>
        ←
      </button>
      <button type="button" onClick={() => stage.pan(width / 2)} disabled={!wider} aria-label={words.later}>
        →
      </button>
      <button type="button" onClick={onToday}>
        {words.today}
      </button>
      {hasHinge ? (
        <button type="button" onClick={onHinge}>
          {words.hinge}
        </button>
      ) : null}
      <output className="stage-span">{span}</output>
    </div>
  );
}
