import { useEffect, useRef } from "react";
import { useTexts } from "~/i18n/texts-context";
import type { NotRedated } from "./redating";
import type { Stage } from "./stage/stage";

type RefusalCardProps = {
  readonly stage: Stage;
  readonly place: number;
  readonly refused: NotRedated | null;
};

/** Below the row that the keys are at: why its dates aren't changed, seen and heard. Always there, so that it is heard. */
export function RefusalCard({ stage, place, refused }: RefusalCardProps) {
  const card = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (refused) card.current?.scrollIntoView({ block: "nearest" });
  }, [refused]);
  const words = useTexts().timeline.redating.refused;
  const { layout, firstPlace } = stage;
  const box = layout.rows[place - firstPlace];
  const top = box ? box.y + box.height + 4 : layout.field.top;
  return (
    <p
      ref={card}
      role="status"
      className={refused ? "stage-card" : "stage-unseen"}
      style={refused ? { top, left: layout.field.left } : undefined}
    >
      {refused ? words[refused] : ""}
    </p>
  );
}
