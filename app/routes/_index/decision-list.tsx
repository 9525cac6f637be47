import { Link } from "@remix-run/react";
import { asOfPath } from "~/components/as-of-path";
import { ContentText } from "~/components/content-text";
import { EmptyState } from "~/components/empty-state";
import { FreeText } from "~/components/free-text";
import { UnitChip } from "~/components/unit-chip";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { ListSection } from "./list-section";
import type { CockpitPage } from "./present-cockpit";
import type { DecisionLine } from "./present-lists";

/** What departments ask the leadership to decide, the oldest first, in their own words. */
export function DecisionList({ lists, today, asOf }: Pick<CockpitPage, "lists" | "today" | "asOf">) {
  const words = useTexts().cockpit.decisions;
  return (
    <ListSection name="decisions" title={words.title} lead={words.lead} lists={lists} asOf={asOf}>
      {lists.decisions.length === 0 ? (
        <EmptyState title={words.empty} why={words.emptyNext} />
      ) : (
        <ol className="card divide-y divide-line">
          {lists.decisions.map((line) => (
            <Decision key={line.id} line={line} today={today} asOf={asOf} />
          ))}
        </ol>
      )}
    </ListSection>
  );
}

type DecisionProps = { readonly line: DecisionLine } & Pick<CockpitPage, "today" | "asOf">;

function Decision({ line, today, asOf }: DecisionProps) {
  const format = useFormats();
  const words = useTexts().cockpit.decisions;
  return (
    <li className="grid gap-1 px-4 py-3 sm:px-5">
      <p className="font-medium text-pretty">
        <FreeText text={line.text} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <Link to={asOfPath(`/elements/${line.id}`, asOf)} className="list-link">
          <ContentText {...line.title} />
        </Link>
        <UnitChip name={line.askedBy && format.text(line.askedBy.zh, line.askedBy.en)} />
        {line.by && <span>{words.by(format.text(line.by.zh, line.by.en))}</span>}
        <time dateTime={line.since} title={format.date(line.since)}>
          {words.since(format.date(line.since))} · {format.age(line.since, today)}
        </time>
      </p>
    </li>
  );
}
