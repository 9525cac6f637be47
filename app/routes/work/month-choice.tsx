import { Link } from "@remix-run/react";
import { classNames } from "~/components/class-names";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { WorkView } from "./work-view";

/** Which month is reported: this one, or the one before for what came late. */
export function MonthChoice({ work }: { readonly work: WorkView }) {
  const texts = useTexts().work;
  const format = useFormats();
  const { month, thisMonth, lastMonth } = work;
  const choices = [
    { value: lastMonth, to: `/work?month=${lastMonth}`, label: texts.lastMonth(format.month(lastMonth)) },
    { value: thisMonth, to: "/work", label: texts.thisMonth(format.month(thisMonth)) },
  ];
  return (
    <nav aria-label={texts.month} className="flex flex-wrap gap-2">
      {choices.map(({ value, to, label }) => (
        <Link
          key={value}
          to={to}
          aria-current={value === month ? "page" : undefined}
          className={classNames("button button-small", value === month ? "button-primary" : "button-secondary")}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
