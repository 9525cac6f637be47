import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { useTexts } from "~/i18n/texts-context";
import type { CockpitPage } from "./present-cockpit";

/** Where the timeline of each plan has what the cockpit's lacks: filters, comparison, files and new dates. */
export function TimelineLinks({ plans, asOf }: Pick<CockpitPage, "plans" | "asOf">) {
  const words = useTexts().cockpit;
  return (
    <nav
      aria-label={words.timelines.label}
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-soft print:hidden"
    >
      <span>{words.timelines.lead}</span>
      <ul className="contents">
        {plans.map(({ plan }) => (
          <li key={plan.id}>
            <Link to={asOfPath(`/plans/${plan.id}/timeline`, asOf)} className="list-link">
              <ContentText zh={plan.titleZh} en={plan.titleEn} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
