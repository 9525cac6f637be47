import { type ReactNode, useEffect, useRef } from "react";
import { formatDateRange } from "~/i18n/format-date";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { Redating } from "./redating";
import { titleWords } from "./row-facts";
import type { Stage } from "./stage/stage";

/** Renders the form for new dates; `close` gives them up. */
export type RedatingForm = (redating: Redating, close: () => void) => ReactNode;

type RedatingCardProps = {
  readonly stage: Stage;
  readonly redating: Redating;
  readonly form: RedatingForm;
  readonly close: () => void;
};

/** Beside a bar that is being moved: its dates, and once it was let go of, a dialog with the form that saves them. Esc gives them up. */
export function RedatingCard({ stage, redating, form, close }: RedatingCardProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const { row, settled, startsOn, endsOn } = redating;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (settled) card.current?.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
  }, [settled]);
  const place = belowRow(stage, row.id);
  if (!settled) {
    return (
      <div className="stage-card stage-redating" style={place}>
        {formatDateRange(locale, startsOn, endsOn)}
      </div>
    );
  }
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={texts.timeline.redating.label(titleWords(row))}
      className="stage-card stage-redating"
      style={place}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") close();
      }}
    >
      {form(redating, close)}
    </div>
  );
}

// Below its row, or above it where there is no room below.
function belowRow({ layout }: Stage, id: string): React.CSSProperties {
  const row = layout.rows.find((one) => one.id === id);
  if (!row) return { top: layout.field.top, left: layout.field.left };
  const left = Math.max(8, Math.min(row.bar?.x ?? layout.field.left, layout.width - 436));
  return row.y > layout.height / 2
    ? { bottom: layout.height - row.y + 6, left }
    : { top: row.y + row.height + 6, left };
}
