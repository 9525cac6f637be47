import { Link, useLocation } from "@remix-run/react";
import type { CalendarDate } from "~/domain/calendar-date";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";

/** Says that a page shows what was known on a past day, cannot be changed, and how to get back. For `PageHeader banner`. */
export function AsOfBanner({ asOf }: { readonly asOf: CalendarDate }) {
  const { asOf: texts } = useTexts().common;
  const format = useFormats();
  const { pathname, search } = useLocation();
  const today = new URLSearchParams(search);
  today.delete("asOf");
  const query = today.toString();
  return (
    <div role="status" className="as-of-banner">
      <p>
        <strong className="font-semibold">{texts.banner(format.date(asOf))}</strong>{" "}
        <span className="text-ink-soft">{texts.readOnly}</span>
      </p>
      <Link to={query === "" ? pathname : `${pathname}?${query}`} className="quiet-link font-semibold print:hidden">
        {texts.back}
      </Link>
    </div>
  );
}
