import type { TimelineBand } from "~/charts/timeline-input";
import type { Span } from "~/domain/schedule";
import type { Wording } from "~/http/wording.server";
import type { TimelineFacts } from "~/services/timeline-facts.server";
import { nameOf, titleOf } from "./row-words";

/** Plan periods, council terms and phases within the axis, a line each. */
export function presentBands({ axis, periods, terms, phases }: TimelineFacts, wording: Wording): TimelineBand[][] {
  if (!axis) return [];
  const named = (bands: readonly (Span & { nameZh: string; nameEn: string })[]) =>
    bands.map((band) => bandOf(nameOf(wording, band), band));
  return [named(periods), named(terms), phases.map((phase) => bandOf(titleOf(wording, phase), phase))]
    .map((line) => inLine(line).filter((band) => band.startsOn <= axis.endsOn && axis.startsOn <= band.endsOn))
    .filter((line) => line.length > 0);
}

function bandOf(label: string, { startsOn, endsOn }: Span): TimelineBand {
  const years = `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`;
  // "14th" of “14th Five-Year Plan” still says which; a name without a figure has nothing shorter to say.
  const figure = /\S*\d\S*/.exec(shortened(label))?.[0] ?? [];
  return { labels: [`${label} ${years}`, label, shortened(label)].concat(figure), startsOn, endsOn };
}

// Plans side by side may have phases at the same time; a line of bands holds one after another.
function inLine(bands: readonly TimelineBand[]): TimelineBand[] {
  const line: TimelineBand[] = [];
  for (const band of bands) {
    const last = line.at(-1);
    if (!last || last.endsOn < band.startsOn) line.push(band);
  }
  return line;
}

/** What a name begins with: 第一阶段 of 第一阶段 夯基, “Phase 1” of “Phase 1: laying the ground”. */
function shortened(label: string): string {
  return (label.split(/[：:（(]|(?<=\p{Script=Han})\s/u)[0] ?? label).trim();
}
