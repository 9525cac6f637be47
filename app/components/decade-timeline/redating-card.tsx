import type { ReactNode } from "react";
import { formatDateRange } from "~/i18n/format-date";
import { useLocale } from "~/i18n/texts-context";
import type { Redating } from "./redating";
import type { Stage } from "./stage/stage";

/** Renders the form for new dates; `close` gives them up. */
export type RedatingForm = (redating: Redating, close: () => void) => ReactNode;

type RedatingCardProps = {
  readonly stage: Stage;
  readonly redating: Redating;
  readonly form: RedatingForm;
  readonly close: () => void;
};

/** Beside a bar that is being moved: its dates, and once it was let go of, the form that saves them. */
export function RedatingCard({ stage, redating, form, close }: RedatingCardProps) {
  const locale = useLocale();
  return (
    <div className="stage-card stage-redating" style={belowRow(stage, redating.row.id)}>
      {redating.settled ? form(redating, close) : formatDateRange(locale, redating.startsOn, redating.endsOn)}
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
