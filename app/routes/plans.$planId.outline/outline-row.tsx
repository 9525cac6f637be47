import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "~/components/class-names";
import { ContentText } from "~/components/content-text";
import { Freshness } from "~/components/freshness";
import { HealthMark } from "~/components/health-mark";
import { ProgressBar } from "~/components/progress-bar";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";
import type { PresentedRow } from "./present-outline";
import { RowActions } from "./row-actions";
import { RowToggle } from "./row-toggle";

export type OutlineRowProps = {
  readonly row: PresentedRow;
  /** 0 for goals. */
  readonly level: number;
  /** Its opened branch. */
  readonly below: ReactNode;
};

/** A goal, measure or task: what it is, how it stands, who leads it; its branch below where that is open. */
export function OutlineRowView({ row, level, below }: OutlineRowProps) {
  const { page } = useOutline();
  const links = useOutlineLinks();
  const format = useFormats();
  const texts = useTexts();
  const { figures, lifecycle } = row;
  const edited = page.panel?.kind === "edit-element" && page.panel.element.id === row.id;
  const levelName = page.levelNames[row.kind];
  return (
    <li id={row.id}>
      <div className={classNames("outline-row", edited && "outline-row-edited")}>
        <div className="outline-name" style={{ paddingInlineStart: `calc(${level} * var(--outline-step))` }}>
          <RowToggle row={row} />
          <div className="min-w-0">
            <Link
              to={links.elsewhere(`/elements/${row.id}`)}
              className={classNames("quiet-link", `outline-${row.kind}`)}
            >
              <span className="outline-code mr-2">{row.code}</span>
              <ContentText zh={row.titleZh} en={row.titleEn} />
            </Link>
            <p className="outline-meta">
              <span>{format.text(levelName.zh, levelName.en)}</span>
              <span>{format.dateRange(row.startsOn, row.endsOn)}</span>
              <span>{texts.outline.weight(format.number(row.weight))}</span>
              {lifecycle === "suspended" && (
                <span className="chip chip-outline">{texts.common.lifecycles.suspended}</span>
              )}
            </p>
          </div>
        </div>
        <div className="outline-health">
          <HealthMark health={figures.health} />
          {figures.oldestReportOn && (
            <Freshness
              on={figures.oldestReportOn}
              today={page.asOf ?? page.today}
              stale={figures.health === "stale"}
              marked
            />
          )}
        </div>
        <Progress row={row} />
        <div className="outline-responsible">
          <UnitChip name={row.lead && format.text(row.lead.nameZh, row.lead.nameEn)} />
          {row.cooperating.map((unit) => (
            <UnitChip key={unit.id} name={format.text(unit.nameZh, unit.nameEn)} cooperating />
          ))}
        </div>
        {page.mayEdit && <RowActions row={row} />}
      </div>
      {below}
    </li>
  );
}

function Progress({ row: { figures } }: { readonly row: PresentedRow }) {
  const format = useFormats();
  const texts = useTexts().common.progress;
  const { progressBp, scheduledBp, measuredBp, health } = figures;
  return (
    <div className="outline-progress">
      <ProgressBar {...{ progressBp, scheduledBp, measuredBp, health }} figure />
      {progressBp !== null && measuredBp < 10_000 && (
        <span className="text-xs text-ink-soft">{texts.measuredShare(format.percent(measuredBp))}</span>
      )}
    </div>
  );
}
