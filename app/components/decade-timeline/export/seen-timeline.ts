import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";
import type { DecadeTimelineInput } from "../decade-timeline-input";
import { withRows } from "../folded-rows";
import type { Stage } from "../stage/stage";

/** Asks for what a timeline shows at the moment; null until it is shown by a stage. */
export type SeenTimeline = { current: (() => DecadeTimelineInput) | null };

/**
 * What a stage shows as a timeline of its own: the rows that are opened, those out of sight too, the part of the axis, and the
 * day, with whether it is `lookingBack` at it.
 */
export function seenTimeline(
  input: DecadeInput,
  { scene, span, zoomable }: Pick<Stage, "scene" | "span" | "zoomable">,
  lookingBack: boolean,
): DecadeTimelineInput {
  const { opened } = scene;
  const rows: TimelineRow[] = [];
  for (let place = 0; place < opened.count; place++) rows.push(scene.at(opened.rowAt(place)));
  const { format: _words, window: _asked, ...facts } = input;
  return {
    ...withRows({ ...facts, lookingBack }, rows),
    ...(zoomable.wider ? { window: span } : {}),
  };
}
