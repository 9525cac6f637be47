import { Link } from "@remix-run/react";
import { useId } from "react";
import { HealthTally } from "~/components/health-tally";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { BranchRows } from "./branch-rows";
import { useOutline } from "./outline-context";
import { useOutlineLinks } from "./outline-links";
import type { OutlinePage } from "./present-outline";

type Group = OutlinePage["groups"][number];

/** A key direction with how its goals stand, and the goals themselves. */
export function DirectionGroup({ group: { direction, ordinal, counts, goals } }: { readonly group: Group }) {
  const { mayEdit, groups } = useOutline().page;
  const texts = useTexts();
  const format = useFormats();
  const links = useOutlineLinks();
  const headingId = useId();
  const title = direction ? format.text(direction.titleZh, direction.titleEn) : texts.outline.outside;
  return (
    <section aria-labelledby={headingId} id={direction?.id} className="outline-group">
      <div className="outline-group-head">
        <h2 id={headingId} className="text-md font-semibold">
          {groups.length > 1 && <span className="outline-code mr-2">{ordinal}</span>}
          {title}
        </h2>
        <HealthTally counts={counts} />
        {mayEdit && (
          <p className="ml-auto flex gap-3 print:hidden">
            <Link
              to={links.add("goal", direction?.id)}
              preventScrollReset
              className="row-action"
              aria-label={texts.outline.addGoalTo(title)}
            >
              {texts.outline.addGoal}
            </Link>
            {direction && (
              <Link
                to={links.edit(direction.id)}
                preventScrollReset
                className="row-action"
                aria-label={texts.outline.editNamed(title)}
              >
                {texts.common.actions.edit}
              </Link>
            )}
          </p>
        )}
      </div>
      {goals.rows.length === 0 && goals.from === 0 ? (
        <p className="px-4 py-3 text-ink-soft">{texts.outline.emptyDirection}</p>
      ) : (
        <BranchRows branch={goals} hangsFrom={direction?.id ?? "none"} level={0} />
      )}
    </section>
  );
}
