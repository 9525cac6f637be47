import type { ReactNode } from "react";
import { useTexts } from "~/i18n/texts-context";
import type { DecadeTimelineInput } from "./decade-timeline";
import { healthOrder } from "./health-order";
import { HealthShape } from "./health-shape";

const successionTypes = ["carried-over", "revised", "split", "merged", "achieved", "discontinued"] as const;

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
            <Key key={health} label={texts.common.health.names[health]} width={14}>
              <HealthShape health={health} x={7} y={8} />
            </Key>
          ))}
      </Group>
      <Group label={words.bars}>
        <Key label={words.fill} width={34}>
          <g className="decade-row on-track">
            <g className="decade-bar">
              <rect className="outline" x="1" y="3" width="32" height="10" rx="4" />
              <path className="fill" d="M5,3h13v10h-13a4,4,0,0,1,-4,-4v-2a4,4,0,0,1,4,-4Z" />
            </g>
          </g>
        </Key>
        <Key label={words.notch} width={8}>
          <path className="decade-notch" d="M4,1V15" />
        </Key>
        {hasMilestones ? (
          <Key label={words.milestone} width={14}>
            <path className="decade-milestone" d="M7,2.5l5.5,5.5l-5.5,5.5l-5.5,-5.5Z" />
          </Key>
        ) : null}
        {input.dependencies.length > 0 ? (
          <Key label={words.dependency} width={24}>
            <g className="decade-links">
              <path d="M1,4H9V12H18" />
              <path className="head" d="M17,9L22,12L17,15Z" />
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

function SuccessionSample({ type }: { readonly type: (typeof successionTypes)[number] }) {
  if (type === "revised") return <path className="decade-ribbon revised" d="M0,8H30" strokeWidth={8} />;
  if (type === "split")
    return (
      <path className="decade-ribbon split" d="M0,4C18,4,14,0,30,0V5C16,5,18,8,12,8S16,11,30,11V16C14,16,18,12,0,12Z" />
    );
  if (type === "merged")
    return (
      <path
        className="decade-ribbon merged"
        d="M30,4C12,4,16,0,0,0V5C14,5,12,8,18,8S14,11,0,11V16C16,16,12,12,30,12Z"
      />
    );
  if (type === "carried-over") return <path className="decade-ribbon carried-over" d="M0,4H30V12H0Z" />;
  return (
    <>
      <path className={`decade-ribbon ${type}`} d="M0,4H22V12H0Z" />
      <g className={`decade-terminal ${type}`} transform="translate(22,8)">
        <circle r={7} />
        <path d={type === "achieved" ? "M-3.2,0.2L-0.9,2.6L3.4,-2.6" : "M-2.6,-2.6L2.6,2.6M-2.6,2.6L2.6,-2.6"} />
      </g>
    </>
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
