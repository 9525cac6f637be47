import { useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import { legendEntries } from "./legend-entries";
import type { LegendGroup } from "./svg/legend-group";
import type { Sample } from "./svg/samples";
import { screenLook } from "./svg/screen-look";

type DecadeLegendProps = {
  readonly input: Pick<DecadeTimelineInput, "rows" | "successions" | "dependencies">;
  /** Unique on the page. */
  readonly id: string;
};

/** What shapes, fills and ribbons mean. */
export function DecadeLegend({ input, id }: DecadeLegendProps) {
  const texts = useTexts();
  return (
    <section className="decade-legend" aria-label={texts.timeline.legend.label}>
      {legendEntries(input, texts).map((group) => (
        <Group key={group.label} group={group} id={id} />
      ))}
    </section>
  );
}

function Group({ group, id }: { readonly group: LegendGroup; readonly id: string }) {
  return (
    <div className="decade-legend-group">
      <span className="decade-legend-label">{group.label}</span>
      <ul>
        {group.entries.map(({ key, label, sample }) => (
          <li key={key}>
            <Drawn sample={sample} id={id} />
            {label}
          </li>
        ))}
      </ul>
      {group.note ? <span>{group.note}</span> : null}
    </div>
  );
}

function Drawn({ sample: { width, draw }, id }: { readonly sample: Sample; readonly id: string }) {
  return (
    <svg
      width={width}
      height="16"
      viewBox={`0 0 ${width} 16`}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer, which holds no text here
      dangerouslySetInnerHTML={{ __html: draw(screenLook, id) }}
    />
  );
}
