import { HealthTally } from "~/components/health-tally";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { DirectionInput } from "./direction-input";
import { GridCell } from "./grid-cell";
import { isEditable } from "./grid-columns";
import { useGridFrame } from "./grid-frame";
import type { GridLine } from "./grid-lines";
import type { GridLineProps } from "./line-props";
import { LineToggle } from "./line-toggle";
import { pendingIn } from "./pending-cell";
import { RowTools } from "./row-tools";

type Props = GridLineProps & { readonly line: Extract<GridLine, { kind: "direction" }> };

/** A key direction: its place, its title, and how its goals stand. */
export function DirectionCells({ line, focus, editing, isStop, pending }: Props) {
  const { counts, mayEdit } = useGridFrame();
  const texts = useTexts().grid;
  const format = useFormats();
  const { direction } = line;
  const title = format.text(direction.titleZh, direction.titleEn) || texts.outside;
  const own = pendingIn(pending, "title");
  const writes = mayEdit && focus === "title" && isEditable(line, "title");
  return (
    <>
      <GridCell column="code" focused={focus === "code"} isStop={isStop}>
        {direction.ordinal}
      </GridCell>
      <GridCell
        column="title"
        focused={focus === "title"}
        isStop={isStop}
        span={5}
        mark={own?.status}
        input={writes && <DirectionInput {...{ line, editing, isStop }} pending={own} />}
      >
        <LineToggle line={line} title={title} />
        <span className="grid-words">{own?.text ?? title}</span>
        <RowTools line={line} title={title} />
      </GridCell>
      <GridCell column="health" focused={focus === "health"} isStop={isStop} span={4}>
        <HealthTally counts={counts.get(direction.id) ?? {}} />
      </GridCell>
    </>
  );
}
