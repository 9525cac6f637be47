import type { ReactNode } from "react";
import { HealthMark } from "~/components/health-mark";
import { useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import { healthOrder } from "./health-order";
import { SuccessionSample, successionTypes } from "./succession-sample";

/** What shapes, fills and ribbons mean; only what the drawing holds is named. */
export function DecadeLegend({ input }: { readonly input: DecadeTimelineInput }) {
  const texts = useTexts();
  const words = texts.timeline.legend;
  const present = new Set(input.rows.map(({ health }) => health));
  const successions = successionTypes.filter((type) => input.successions.some((one) => one.type === type));
  const hasMilestones = input.rows.some(({ milestones }) => milestones && milestones.length > 0);
  return (
    <section className="decade-legend" aria-label={words.label}>
      <Group label={words.health}>
        {healthOrder
          .filter((health) => present.has(health))
          .map((health) => (
            <li key={health}>
              <HealthMark health={health} />
            </li>
          ))}
      </Group>
      <Group label={words.bars}>
        <Key label={words.fill} width={34}>
          <g className="decade-row on-track">
            <g className="decade-bar">
              <rect className="decade-outline" x="1" y="3" width="32" height="10" rx="4" />
              <path className="decade-fill" d="M5,3h13v10h-13a4,4,0,0,1,-4,-4v-2a4,4,0,0,1,4,-4Z" />
            </g>
          </g>
        </Key>
        <Key label={words.notch} width={8}>
          <path className="decade-notch" d="M4,1V15" />
        </Key>
        {input.rows.some(({ measuredBp, progressBp }) => progressBp !== null && measuredBp < 5000) ? (
          <Key label={words.thin} width={34}>
            <g className="decade-bar dashed">
              <rect className="decade-outline" x="1" y="3" width="32" height="10" rx="4" />
            </g>
          </Key>
        ) : null}
        {hasMilestones ? (
          <Key label={words.milestone} width={14}>
            <path className="decade-milestone" d="M7,2.5l5.5,5.5l-5.5,5.5l-5.5,-5.5Z" />
          </Key>
        ) : null}
        {input.dependencies.length > 0 ? (
          <Key label={words.dependency} width={24}>
            <g className="decade-links">
              <path d="M1,4H9V12H18" />
              <path className="decade-head" d="M17,9L22,12L17,15Z" />
            </g>
          </Key>
        ) : null}
      </Group>
      {successions.length > 0 ? (
        <Group label={words.successions} note={words.ribbon}>
          {successions.map((type) => (
            <Key key={type} label={texts.common.successions[type]} width={30}>
              <SuccessionSample type={type} />
            </Key>
          ))}
        </Group>
      ) : null}
    </section>
  );
}

type GroupProps = { readonly label: string; readonly note?: string; readonly children: ReactNode };

function Group({ label, note, children }: GroupProps) {
  return (
    <div className="decade-legend-group">
      <span className="decade-legend-label">{label}</span>
      <ul>{children}</ul>
      {note ? <span>{note}</span> : null}
    </div>
  );
}

function Key({
  label,
  width,
  children,
}: {
  readonly label: string;
  readonly width: number;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
