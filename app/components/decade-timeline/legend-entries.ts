import type { SuccessionType } from "~/charts/timeline-input";
import type { Texts } from "~/i18n/texts";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import { healthOrder } from "./health-order";
import type { LegendGroup } from "./svg/legend-group";
import { healthSample, samples, successionSample } from "./svg/samples";

const successionTypes: readonly SuccessionType[] = [
  "carried-over",
  "revised",
  "split",
  "merged",
  "achieved",
  "discontinued",
];

/** What shapes, fills and ribbons mean; only what the drawing holds is named. */
export function legendEntries(
  { rows, successions, dependencies }: Pick<DecadeTimelineInput, "rows" | "successions" | "dependencies">,
  texts: Texts,
): LegendGroup[] {
  const words = texts.timeline.legend;
  const healths = new Set(
    rows.filter(({ kind, absent }) => kind !== "more" && absent === undefined).map(({ health }) => health),
  );
  const types = new Set(successions.map(({ type }) => type));
  const drawn = {
    fill: true,
    notch: true,
    thin: rows.some(({ measuredBp, progressBp }) => progressBp !== null && measuredBp < 5000),
    milestone: rows.some(({ milestones }) => milestones && milestones.length > 0),
    dependency: dependencies.length > 0,
    ghost: rows.some(({ ghost }) => ghost !== undefined),
    tail: rows.some(({ tail }) => tail !== undefined),
  };
  const marks = (Object.keys(drawn) as (keyof typeof drawn)[]).filter((key) => drawn[key]);
  return [
    {
      label: words.health,
      entries: healthOrder
        .filter((health) => healths.has(health))
        .map((health) => ({ key: health, label: texts.common.health.names[health], sample: healthSample(health) })),
    },
    { label: words.bars, entries: marks.map((key) => ({ key, label: words[key], sample: samples[key] })) },
    {
      label: words.successions,
      note: words.ribbon,
      entries: successionTypes
        .filter((type) => types.has(type))
        .map((type) => ({ key: type, label: texts.common.successions[type], sample: successionSample(type) })),
    },
  ].filter(({ entries }) => entries.length > 0);
}
