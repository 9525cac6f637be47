import { Link } from "@remix-run/react";
import { classNames } from "~/components/class-names";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useAddresses } from "./use-addresses";
import type { WorkView } from "./work-view";

// Of what the address holds, only the unit being looked at outlives a change of month.
const fresh = { page: null, again: null, link: null, q: null, weight: null, saved: null, reported: null };

/** Which month is reported: this one, or the one before for what came late. */
export function MonthChoice({ work }: { readonly work: WorkView }) {
  const texts = useTexts().work;
  const format = useFormats();
  const to = useAddresses();
  const { month, thisMonth, lastMonth } = work;
  const choices = [
    { value: lastMonth, to: to({ ...fresh, month: lastMonth }), label: texts.lastMonth(format.month(lastMonth)) },
    { value: thisMonth, to: to({ ...fresh, month: null }), label: texts.thisMonth(format.month(thisMonth)) },
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
